import {type Fit, fitOn, usableShares} from '../sizing/fit';
import {driverBytes} from '../sizing/overhead';
import {presets} from '../sizing/presets';
import type {Outcome} from '../sizing/quantity';
import {estimateServingMemory} from '../sizing/servingMemory';
import {estimateTrainingMemory, type Method} from '../sizing/trainingMemory';

/** Work by which hardware is chosen; each is one reference job, estimated as the chapters do. */
export const uses = ['serve-8b', 'qlora-8b', 'lora-8b', 'train-1b', 'train-8b'] as const;
export type Use = (typeof uses)[number];

export type Verdict =
  /** At most the part of the memory to plan with. */
  | 'fits'
  /** More than that part, at most all of it: the longest batch may not fit. */
  | 'tight'
  | 'too-small'
  /** Nobody publishes how fast its matrix units are, so no deadline of a training can be promised. */
  | 'no-throughput';

export type Suitability = {
  verdict: Verdict;
  /** What the job needs on each accelerator, GB (10⁹ bytes). */
  neededGB: number;
  /** Share of each accelerator’s memory that the job takes. */
  used: number;
  /** Share of it to plan with. */
  usable: number;
};

/** Best published throughput that training can use; `fp16` needs loss scaling. */
export type Throughput = 'bf16' | 'fp16' | 'unknown';

export type Equipment = {
  /** Memory of one accelerator, GB (10⁹ bytes). */
  memoryGB: number;
  /** How many share the job. */
  accelerators: number;
  throughput: Throughput;
};

const adapters = {kind: 'adapters', adapterParameters: 41_943_040, tiedEmbeddings: false} as const;

type TrainingUse = Exclude<Use, 'serve-8b'>;

/** Adapters of rank 16 on every linear layer, 41.9 million parameters, as in the chapter. */
const trainings: Record<TrainingUse, {model: keyof typeof presets; method: Method}> = {
  'qlora-8b': {model: 'llama-3.1-8b', method: {...adapters, base: 'nf4-double'}},
  'lora-8b': {model: 'llama-3.1-8b', method: {...adapters, base: 'bf16'}},
  'train-1b': {model: 'llama-3.2-1b', method: {kind: 'full', recipe: 'mixed-adam'}},
  'train-8b': {model: 'llama-3.1-8b', method: {kind: 'full', recipe: 'mixed-adam'}},
};

/** Tokens of all conversations that are alive together while the reference model is served. */
const liveTokens = 8192;

function servingBytes(accelerators: number): Outcome<number> {
  const memory = estimateServingMemory({
    ...presets['llama-3.1-8b'],
    weightBytes: 2,
    cacheBytes: 2,
    liveTokens,
  });
  if (memory.status === 'invalid') {
    return memory;
  }
  const {weights, cache} = memory.value;
  return {status: 'ok', value: (weights + cache) / accelerators + driverBytes};
}

/**
 * Bytes that a use needs on each of n accelerators. Trainings take one sequence of 2,048 tokens at
 * a time, with recomputation, and spread their states as ZeRO-3 does; serving splits weights and
 * cache evenly.
 */
export function neededBytes(use: Use, accelerators: number): Outcome<number> {
  if (use === 'serve-8b') {
    return servingBytes(accelerators);
  }
  const {model, method} = trainings[use];
  const memory = estimateTrainingMemory({
    model: presets[model],
    method,
    sharding: accelerators > 1 ? 'zero-3' : 'none',
    accelerators,
    recomputation: true,
    output: 'tokens',
    batch: 1,
    sequence: 2048,
    elementBytes: 2,
    fusedAttention: true,
  });
  return memory.status === 'ok' ? {status: 'ok', value: memory.value.device} : memory;
}

/** Part of the memory to plan with: the calculator on the page about sizing takes the same. */
function usableShare(use: Use): number {
  if (use === 'serve-8b') {
    return usableShares.serving;
  }
  return trainings[use].method.kind === 'full' ? usableShares.training : usableShares.adapters;
}

function judge(use: Use, verdict: Fit['verdict'], {throughput}: Equipment): Verdict {
  if (use !== 'serve-8b' && throughput === 'unknown') {
    return 'no-throughput';
  }
  return verdict === 'no' ? 'too-small' : verdict;
}

/** Whether equipment carries a use, and the figures that say so. */
export function suitability(use: Use, equipment: Equipment): Outcome<Suitability> {
  const needed = neededBytes(use, equipment.accelerators);
  if (needed.status === 'invalid') {
    return needed;
  }
  const usable = usableShare(use);
  const fit = fitOn(needed.value, equipment.memoryGB, usable);
  if (fit.status === 'invalid') {
    return fit;
  }
  const {verdict, used} = fit.value;
  return {
    status: 'ok',
    value: {
      verdict: judge(use, verdict, equipment),
      neededGB: needed.value / 1e9,
      used,
      usable,
    },
  };
}

type Absence = 'not-supported' | 'not-published';
type Published = {
  bf16TFLOPS: object | Absence;
  fp16TFLOPS?: object | Absence | undefined;
};

export function throughputOf({bf16TFLOPS, fp16TFLOPS = 'not-published'}: Published): Throughput {
  if (typeof bf16TFLOPS !== 'string') {
    return 'bf16';
  }
  return typeof fp16TFLOPS === 'string' ? 'unknown' : 'fp16';
}

/**
 * Whether equipment carries each use.
 *
 * @throws {RangeError} where the equipment is none: data are checked before they come here
 */
export function suitabilities(equipment: Equipment): Record<Use, Suitability> {
  const judged = uses.map((use) => {
    const outcome = suitability(use, equipment);
    if (outcome.status === 'invalid') {
      throw new RangeError(`${outcome.field} of the equipment must be usable (${outcome.rule})`);
    }
    return [use, outcome.value] as const;
  });
  return Object.fromEntries(judged) as Record<Use, Suitability>;
}
