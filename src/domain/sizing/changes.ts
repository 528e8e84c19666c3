import {countAdapterParameters} from './adapterParameters';
import {recipes} from './modelStates';
import {estimateTrainingMemory, type TrainingSetup} from './trainingMemory';

/** What can be done so that a training run needs less memory on each accelerator. */
export const changeKinds = [
  'recomputation',
  'fused-attention',
  'batch-of-one',
  'half-sequence',
  'shard-all',
  'twice-as-many',
  'adam-8bit',
  'lora',
  'qlora',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Rank of the adapters that a switch to LoRA is calculated with. */
export const proposedRank = 16;

function withAdapters(
  setup: TrainingSetup,
  tiedEmbeddings: boolean,
  base: 'bf16' | 'nf4-double',
): TrainingSetup {
  const adapterParameters =
    setup.method.kind === 'adapters'
      ? setup.method.adapterParameters
      : countAdapterParameters(setup.model, proposedRank);
  const method = {kind: 'adapters', base, adapterParameters, tiedEmbeddings} as const;
  return {...setup, elementBytes: 2, method};
}

/** The setup with one thing changed; nothing where it is so already or would not apply. */
function changed(
  setup: TrainingSetup,
  tiedEmbeddings: boolean,
  kind: ChangeKind,
): TrainingSetup | undefined {
  const {method} = setup;
  switch (kind) {
    case 'recomputation':
      return setup.recomputation ? undefined : {...setup, recomputation: true};
    case 'fused-attention':
      return setup.fusedAttention ? undefined : {...setup, fusedAttention: true};
    case 'batch-of-one':
      return setup.batch > 1 ? {...setup, batch: 1} : undefined;
    case 'half-sequence':
      return setup.sequence > 1 ? {...setup, sequence: Math.ceil(setup.sequence / 2)} : undefined;
    case 'shard-all':
      return setup.sharding !== 'zero-3' && setup.accelerators > 1
        ? {...setup, sharding: 'zero-3'}
        : undefined;
    case 'twice-as-many':
      return {...setup, accelerators: 2 * setup.accelerators, sharding: 'zero-3'};
    case 'adam-8bit':
      return method.kind === 'full' && recipes[method.recipe].optimizer > 6
        ? {...setup, elementBytes: 2, method: {kind: 'full', recipe: 'mixed-adam-8bit'}}
        : undefined;
    case 'lora':
      return method.kind === 'full' ? withAdapters(setup, tiedEmbeddings, 'bf16') : undefined;
    case 'qlora':
      return method.kind === 'adapters' && method.base === 'nf4-double'
        ? undefined
        : withAdapters(setup, tiedEmbeddings, 'nf4-double');
  }
}

export type Change = {
  kind: ChangeKind;
  /** Bytes on each accelerator with this one change. */
  bytes: number;
  /** Bytes that it saves. */
  saved: number;
};

/**
 * Single changes that save memory, the one that saves most first.
 *
 * @param tiedEmbeddings - input and output embeddings are one matrix
 */
export function proposeChanges(setup: TrainingSetup, tiedEmbeddings: boolean): Change[] {
  const now = estimateTrainingMemory(setup);
  if (now.status !== 'ok') {
    return [];
  }
  const {device} = now.value;
  return changeKinds
    .flatMap((kind) => {
      const other = changed(setup, tiedEmbeddings, kind);
      const memory = other && estimateTrainingMemory(other);
      return memory?.status === 'ok'
        ? [{kind, bytes: memory.value.device, saved: device - memory.value.device}]
        : [];
    })
    .filter(({saved}) => saved > 0)
    .sort((a, b) => b.saved - a.saved);
}
