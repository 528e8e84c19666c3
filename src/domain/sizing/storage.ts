import {computeFrom, type Outcome} from './quantity';

/**
 * Bytes of a full checkpoint for each parameter: 32-bit weights 4, optimiser 8, 16-bit weights 2.
 * Source: BigScience (2024); 176 billion parameters gave 2.3 TB.
 */
const checkpointBytes = 14;

/** Bytes of the final model for each parameter, 16 bits. */
const modelBytes = 2;

/** Part of a disk that can be counted on (Bekman, 2026). */
const usableDisk = 0.8;

export type StorageNeed = {
  rawGB: number;
  processedGB: number;
  /** Programs, containers, logs. */
  environmentGB: number;
  /** Parameters that are trained: their optimiser goes into every checkpoint. */
  trainedParameters: number;
  checkpoints: number;
  /** Parameters of the models that are kept in 16 bits: the final one, or base and adapters. */
  keptParameters: number;
};

/** GB, 10⁹ bytes. */
export type Storage = {
  /** One checkpoint. */
  checkpointGB: number;
  modelGB: number;
  /** All that is written. */
  usedGB: number;
  /** Disk to have. */
  capacityGB: number;
};

/** What is written, and what must be bought. */
export function estimateStorage(need: StorageNeed): Outcome<Storage> {
  return computeFrom(
    need,
    {
      rawGB: 'not-negative',
      processedGB: 'not-negative',
      environmentGB: 'not-negative',
      trainedParameters: 'not-negative',
      checkpoints: 'not-negative',
      keptParameters: 'not-negative',
    },
    () => {
      const checkpointGB = (need.trainedParameters * checkpointBytes) / 1e9;
      const modelGB = (need.keptParameters * modelBytes) / 1e9;
      const given = need.rawGB + need.processedGB + need.environmentGB;
      const usedGB = given + need.checkpoints * checkpointGB + modelGB;
      return {checkpointGB, modelGB, usedGB, capacityGB: usedGB / usableDisk};
    },
  );
}
