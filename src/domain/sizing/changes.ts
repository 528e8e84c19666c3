import {recipes} from './modelStates';
import {estimateNeed, type Need} from './need';
import type {SizingValues} from './sizingFields';
import {trainsLanguage} from './workload';

/** Fields to fill with other values. */
export type FieldChange = Partial<
  Pick<
    SizingValues,
    | 'task'
    | 'base'
    | 'recipe'
    | 'recomputation'
    | 'fusedAttention'
    | 'batch'
    | 'sequence'
    | 'sharding'
    | 'count'
    | 'weightFormat'
    | 'cacheFormat'
    | 'conversations'
    | 'imagePrecision'
    | 'imageBatch'
  >
>;

type Proposal = (values: SizingValues) => FieldChange | undefined;

const half = (value: number): number => Math.ceil(value / 2);

/** One change each; nothing where it is so already. */
const trainingProposals = {
  recomputation: ({recomputation}) => (recomputation === 'no' ? {recomputation: 'yes'} : undefined),
  'fused-attention': ({fusedAttention}) =>
    fusedAttention === 'no' ? {fusedAttention: 'yes'} : undefined,
  'batch-of-one': ({batch}) => (batch > 1 ? {batch: 1} : undefined),
  'half-sequence': ({sequence}) => ({sequence: half(sequence)}),
  'shard-all': ({sharding, count}) =>
    sharding !== 'zero-3' && count > 1 ? {sharding: 'zero-3'} : undefined,
  'twice-as-many': ({count}) => ({count: 2 * count, sharding: 'zero-3'}),
  'adam-8bit': ({task, recipe}) =>
    (task === 'full' || task === 'pretrain') && recipes[recipe].optimizer > 6
      ? {recipe: 'mixed-adam-8bit'}
      : undefined,
  lora: ({task}) => (task === 'full' ? {task: 'lora'} : undefined),
  qlora: ({task, base}) =>
    task === 'full' || task === 'lora' || (task === 'qlora' && base !== 'nf4-double')
      ? {task: 'qlora', base: 'nf4-double'}
      : undefined,
} as const satisfies Record<string, Proposal>;

const servingProposals = {
  'weights-8bit': ({weightFormat}) =>
    weightFormat === 'bf16' ? {weightFormat: 'int8'} : undefined,
  'weights-4bit': ({weightFormat}) =>
    weightFormat === 'int4' ? undefined : {weightFormat: 'int4'},
  'cache-8bit': ({cacheFormat}) => (cacheFormat === 'bf16' ? {cacheFormat: 'int8'} : undefined),
  'half-conversations': ({conversations}) =>
    conversations > 1 ? {conversations: half(conversations)} : undefined,
  'twice-served': ({count}) => ({count: 2 * count}),
} as const satisfies Record<string, Proposal>;

const imageProposals = {
  'mixed-precision': ({imagePrecision}) =>
    imagePrecision === 'fp32' ? {imagePrecision: 'mixed'} : undefined,
  'half-images': ({imageBatch}) => (imageBatch > 1 ? {imageBatch: half(imageBatch)} : undefined),
} as const satisfies Record<string, Proposal>;

const proposals = {...trainingProposals, ...servingProposals, ...imageProposals};
export type ChangeKind = keyof typeof proposals;

function proposalsFor({task}: SizingValues): readonly [string, Proposal][] {
  if (trainsLanguage(task)) {
    return Object.entries(trainingProposals);
  }
  if (task === 'serve') {
    return Object.entries(servingProposals);
  }
  return task === 'image' ? Object.entries(imageProposals) : [];
}

export type Change = {
  kind: ChangeKind;
  /** What to fill in. */
  fields: FieldChange;
  /** The need with this one change. */
  need: Need;
  /** Bytes that it saves on each accelerator. */
  saved: number;
};

function toChange(
  values: SizingValues,
  {bytes}: Need,
  kind: ChangeKind,
  fields: FieldChange,
): Change[] {
  const need = estimateNeed({...values, ...fields});
  return need.status === 'ok' && need.value.bytes < bytes
    ? [{kind, fields, need: need.value, saved: bytes - need.value.bytes}]
    : [];
}

/** Single changes of a task that save memory, the one that saves most first. */
export function proposeChanges(values: SizingValues, need: Need): Change[] {
  return proposalsFor(values)
    .flatMap(([kind, propose]) => {
      const fields = propose(values);
      return fields ? toChange(values, need, kind as ChangeKind, fields) : [];
    })
    .sort((a, b) => b.saved - a.saved);
}
