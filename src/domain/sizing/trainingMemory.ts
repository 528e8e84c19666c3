import {activationBytes, type Pass} from './activations';
import {type Architecture, architectureKinds, embeddingParameters} from './architecture';
import {logitBytes} from './logits';
import {adapterStateBytes, type BaseFormat, type Recipe, recipes} from './modelStates';
import {driverBytes} from './overhead';
import {computeFrom, type Outcome} from './quantity';
import {gatheredBytes, type Sharding, shardedStateBytes} from './sharding';

/** What is trained: every parameter, or adapters on frozen weights (LoRA, QLoRA). */
export type Method =
  | {kind: 'full'; recipe: Recipe}
  | {kind: 'adapters'; base: BaseFormat; adapterParameters: number; tiedEmbeddings: boolean};

export type TrainingSetup = Pass & {
  model: Architecture;
  method: Method;
  sharding: Sharding;
  /** Accelerators that share the states [n]. */
  accelerators: number;
  recomputation: boolean;
  /** `tokens`: a loss over the vocabulary; `classes`: a few scores, not counted. */
  output: 'tokens' | 'classes';
};

/** Bytes on each accelerator, by what they are for. */
type MemoryParts = {
  states: number;
  gathered: number;
  activations: number;
  block: number;
  logits: number;
  driver: number;
};

export type TrainingMemory = {
  /** Bytes on each accelerator. */
  parts: MemoryParts;
  /** All parts but the driver: what the framework’s own counters show. */
  framework: number;
  /** All parts: what the accelerator must have. */
  device: number;
};

function stateBytes({model, method, sharding, accelerators}: TrainingSetup): number {
  if (method.kind === 'full') {
    return shardedStateBytes(model.parameters, recipes[method.recipe], sharding, accelerators);
  }
  const {base, adapterParameters, tiedEmbeddings} = method;
  const embeddings = embeddingParameters(model, {tied: tiedEmbeddings});
  const whole = adapterStateBytes(
    {parameters: model.parameters, embeddings, adapterParameters},
    base,
  );
  return sharding === 'zero-3' ? whole / accelerators : whole;
}

function addUp(setup: TrainingSetup): TrainingMemory {
  const {model, sharding, accelerators, recomputation, batch, sequence, elementBytes} = setup;
  const {kept, block} = activationBytes(model, setup, recomputation);
  const parts: MemoryParts = {
    states: stateBytes(setup),
    gathered: gatheredBytes(model.parameters, model.layers, sharding, accelerators),
    activations: kept,
    block,
    logits:
      setup.output === 'tokens' ? logitBytes(batch * sequence, model.vocabulary, elementBytes) : 0,
    driver: driverBytes,
  };
  const device = Object.values(parts).reduce((sum, bytes) => sum + bytes, 0);
  return {parts, framework: device - driverBytes, device};
}

/**
 * Memory of a training step: states, layers gathered by ZeRO-3, activations, scores over the
 * vocabulary, and driver, added as if all were there at once. They nearly are when gradients are
 * accumulated; else the sum is an upper bound.
 */
export function estimateTrainingMemory(setup: TrainingSetup): Outcome<TrainingMemory> {
  const {model, method, batch, sequence, accelerators} = setup;
  const {feedForward: _, ...dimensions} = model;
  const adapterParameters = method.kind === 'adapters' ? method.adapterParameters : 0;
  return computeFrom(
    {...dimensions, batch, sequence, accelerators, adapterParameters},
    {
      ...architectureKinds,
      batch: 'count',
      sequence: 'count',
      accelerators: 'count',
      adapterParameters: 'not-negative',
    },
    () => addUp(setup),
  );
}
