import {type Fit, fitOn, usableShares} from './fit';
import {estimateImageMemory} from './imageTraining';
import {joinOutcomes, type Outcome} from './quantity';
import {estimateServingMemory, servingBytesOn} from './servingMemory';
import type {SizingValues} from './sizingFields';
import {estimateTableBytes} from './table';
import {estimateTrainingMemory} from './trainingMemory';
import {toImageSetup, toServingSetup, toTrainingSetup} from './workload';

/** What memory is for, in the order in which it is drawn. */
export const memoryPartIds = [
  'states',
  'weights',
  'table',
  'gathered',
  'activations',
  'block',
  'logits',
  'cache',
  'driver',
] as const;
export type MemoryPartId = (typeof memoryPartIds)[number];
export type MemoryPart = {id: MemoryPartId; bytes: number};

/** Memory on each accelerator, or of the computer for a table. */
export type Need = {
  parts: MemoryPart[];
  bytes: number;
  /** Bytes on each accelerator when there are n. */
  bytesOn: (n: number) => number;
  memoryGB: number;
  /** Part of the memory to plan with. */
  usable: number;
  fit: Fit;
};

function toNeed(
  bytesBy: Partial<Record<MemoryPartId, number>>,
  bytesOn: Need['bytesOn'],
  memoryGB: number,
  usable: number,
): Outcome<Need> {
  const parts = memoryPartIds.flatMap((id) => {
    const bytes = bytesBy[id] ?? 0;
    return bytes > 0 ? [{id, bytes}] : [];
  });
  const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
  const shared = {parts, bytes, bytesOn, memoryGB, usable};
  return joinOutcomes({fit: fitOn(bytes, memoryGB, usable)}, ({fit}) => ({...shared, fit}));
}

function trainingNeed(values: SizingValues): Outcome<Need> {
  const setup = toTrainingSetup(values);
  const memory = estimateTrainingMemory(setup);
  if (memory.status === 'invalid') {
    return memory;
  }
  const usable = usableShares[setup.method.kind === 'full' ? 'training' : 'adapters'];
  const bytesOn = (n: number): number => {
    const other = estimateTrainingMemory({...setup, accelerators: n});
    return other.status === 'ok' ? other.value.device : memory.value.device;
  };
  return toNeed(memory.value.parts, bytesOn, values.memoryGB, usable);
}

function servingNeed(values: SizingValues): Outcome<Need> {
  const memory = estimateServingMemory(toServingSetup(values));
  if (memory.status === 'invalid') {
    return memory;
  }
  const {weights, cache, driver} = memory.value;
  const parts = {weights: weights / values.count, cache: cache / values.count, driver};
  const bytesOn = (n: number): number => servingBytesOn(memory.value, n);
  return toNeed(parts, bytesOn, values.memoryGB, usableShares.serving);
}

function imageNeed(values: SizingValues): Outcome<Need> {
  const memory = estimateImageMemory(toImageSetup(values));
  if (memory.status === 'invalid') {
    return memory;
  }
  const {device, ...parts} = memory.value;
  return toNeed(parts, () => device, values.memoryGB, usableShares.training);
}

function tableNeed({rows, columns, ramGB}: SizingValues): Outcome<Need> {
  const table = estimateTableBytes(rows, columns);
  return table.status === 'ok'
    ? toNeed({table: table.value}, () => table.value, ramGB, usableShares.training)
    : table;
}

/** Memory that a task needs, whether it fits, and how that changes with more accelerators. */
export function estimateNeed(values: SizingValues): Outcome<Need> {
  switch (values.task) {
    case 'serve':
      return servingNeed(values);
    case 'image':
      return imageNeed(values);
    case 'table':
      return tableNeed(values);
    default:
      return trainingNeed(values);
  }
}
