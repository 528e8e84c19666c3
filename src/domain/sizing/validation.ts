import type {Localized} from '../locale/localize';
import {presets} from './presets';
import type {PublishedRun} from './schema';
import {estimateTrainingMemory} from './trainingMemory';
import {type Band, estimateTrainingTime} from './trainingTime';

/** A run with its words in both languages or in one. */
export type Run = PublishedRun | Localized<PublishedRun>;
type MemoryRun = Extract<Run, {measures: 'memory'}>;
type SpeedRun = Exclude<Run, MemoryRun>;

/** Published value and estimate in one unit: GB, accelerator-hours, or hours for 10⁹ tokens. */
export type Comparison = {
  published: number;
  estimate: Band;
  /** estimate / published − 1, of the central estimate. */
  error: number;
  inside: boolean;
};

/** Half-width of the band of memory estimates: what a plan must leave free. */
export const memoryTolerance = {full: 0.15, adapters: 0.25} as const;

/** An estimate of memory with its band; an error of ± the tolerance lies just inside it. */
export function memoryBand(central: number, trained: keyof typeof memoryTolerance): Band {
  const width = memoryTolerance[trained];
  return {low: central / (1 + width), central, high: central / (1 - width)};
}

/** A rate is compared as the hours that it takes for this many tokens. */
const rateTokens = 1e9;

function compare(published: number, estimate: Band): Comparison {
  return {
    published,
    estimate,
    error: estimate.central / published - 1,
    inside: published >= estimate.low && published <= estimate.high,
  };
}

function compareMemory(run: MemoryRun): Comparison | undefined {
  const {tiedEmbeddings, name: _, ...model} = presets[run.model];
  const method = run.method.kind === 'full' ? run.method : {...run.method, tiedEmbeddings};
  const memory = estimateTrainingMemory({...run, model, method});
  if (memory.status !== 'ok') {
    return undefined;
  }
  const central = memory.value[run.counter] / 1e9;
  return compare(run.memoryGB.value, memoryBand(central, method.kind));
}

function compareSpeed(run: SpeedRun, peakTFLOPS: number): Comparison | undefined {
  const tokens = run.measures === 'rate' ? rateTokens : run.tokens;
  const time = estimateTrainingTime({
    activeParameters: run.parameters,
    layers: run.layers,
    attentionWidth: run.attentionWidth,
    sequence: run.sequence,
    tokens,
    peakTFLOPS,
    accelerators: 1,
    trained: 'full',
  });
  const published =
    run.measures === 'rate'
      ? rateTokens / (run.tokensPerSecond.value * 3600)
      : run.acceleratorHours.value;
  return time.status === 'ok' ? compare(published, time.value.acceleratorHours) : undefined;
}

/**
 * Estimate of a published run with the functions and constants that readers use.
 *
 * @param peakTFLOPS - dense peak of its accelerator; memory does not need it
 * @returns nothing where the run’s quantities cannot be used
 */
export function compareRun(run: Run, peakTFLOPS: number): Comparison | undefined {
  return run.measures === 'memory' ? compareMemory(run) : compareSpeed(run, peakTFLOPS);
}

export type ErrorSummary = {
  count: number;
  inside: number;
  meanAbsolute: number;
  medianAbsolute: number;
  lowest: number;
  highest: number;
};

/** Errors of several runs together; all zero for none. */
export function summarizeErrors(comparisons: readonly Comparison[]): ErrorSummary {
  const count = comparisons.length;
  const inside = comparisons.filter((comparison) => comparison.inside).length;
  if (count === 0) {
    return {count, inside, meanAbsolute: 0, medianAbsolute: 0, lowest: 0, highest: 0};
  }
  const errors = comparisons.map(({error}) => error);
  const sizes = errors.map(Math.abs).sort((a, b) => a - b);
  const middle = sizes.slice(Math.ceil(count / 2) - 1, Math.floor(count / 2) + 1);
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    count,
    inside,
    meanAbsolute: mean(sizes),
    medianAbsolute: mean(middle),
    lowest: Math.min(...errors),
    highest: Math.max(...errors),
  };
}
