/** From the fields of the calculator to what the estimates take. */
import {countAdapterParameters} from './adapterParameters';
import type {Architecture} from './architecture';
import type {ImageSetup} from './imageTraining';
import {type Recipe, recipes} from './modelStates';
import type {ServingSetup} from './servingMemory';
import {type SizingValues, servedBytes, type Task} from './sizingFields';
import type {Method, TrainingSetup} from './trainingMemory';

/** Tasks that train a language model. */
export function trainsLanguage(task: Task): task is 'pretrain' | 'full' | 'lora' | 'qlora' {
  return task !== 'serve' && task !== 'image' && task !== 'table';
}

export function toArchitecture(values: SizingValues): Architecture {
  const {parametersB, layers, hidden, intermediate, heads, kvHeads, headDim} = values;
  const {vocabulary, feedForward} = values;
  const sizes = {layers, hidden, intermediate, heads, kvHeads, headDim, vocabulary};
  return {parameters: parametersB * 1e9, ...sizes, feedForward};
}

/** Trained parameters of LoRA with the rank that was typed. */
export function adapterParametersOf(values: SizingValues): number {
  return countAdapterParameters(toArchitecture(values), values.rank);
}

function toMethod(values: SizingValues): Method {
  const {task, recipe, base, embeddings} = values;
  if (task !== 'lora' && task !== 'qlora') {
    return {kind: 'full', recipe};
  }
  return {
    kind: 'adapters',
    base: task === 'lora' ? 'bf16' : base,
    adapterParameters: adapterParametersOf(values),
    tiedEmbeddings: embeddings === 'tied',
  };
}

const elementBytes = (recipe: Recipe): 2 | 4 => (recipes[recipe].weights === 4 ? 4 : 2);

export function toTrainingSetup(values: SizingValues): TrainingSetup {
  const {sharding, count, recomputation, fusedAttention, batch, sequence} = values;
  const method = toMethod(values);
  return {
    model: toArchitecture(values),
    method,
    sharding,
    accelerators: count,
    recomputation: recomputation === 'yes',
    fusedAttention: fusedAttention === 'yes',
    output: 'tokens',
    batch,
    sequence,
    elementBytes: method.kind === 'full' ? elementBytes(method.recipe) : 2,
  };
}

export function toServingSetup(values: SizingValues): ServingSetup {
  const {layers, kvHeads, headDim, parametersB, conversations, contextTokens} = values;
  return {
    parameters: parametersB * 1e9,
    layers,
    kvHeads,
    headDim,
    weightBytes: servedBytes[values.weightFormat],
    cacheBytes: servedBytes[values.cacheFormat],
    liveTokens: conversations * contextTokens,
  };
}

export function toImageSetup(values: SizingValues): ImageSetup {
  const {imageParametersM, keptM, side, imageBatch, imagePrecision} = values;
  return {
    parameters: imageParametersM * 1e6,
    keptNumbers: keptM * 1e6,
    side,
    batch: imageBatch,
    elementBytes: imagePrecision === 'mixed' ? 2 : 4,
  };
}
