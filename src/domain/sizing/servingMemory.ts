import type {Architecture} from './architecture';
import {kvBytesPerToken} from './kvCache';
import {driverBytes} from './overhead';
import {computeFrom, type Outcome} from './quantity';

export type ServingSetup = Pick<Architecture, 'parameters' | 'layers' | 'kvHeads' | 'headDim'> & {
  /** Bytes of a weight: 2 in BF16, 1 in INT8, about 0.5 in 4 bits. */
  weightBytes: number;
  /** Bytes of a cached number. */
  cacheBytes: number;
  /** Tokens of all conversations that are alive together [T]. */
  liveTokens: number;
};

/** Bytes on the accelerators together. */
export type ServingMemory = {weights: number; cache: number; driver: number; total: number};

/** Memory to serve a language model: weights, key–value cache and driver. */
export function estimateServingMemory(setup: ServingSetup): Outcome<ServingMemory> {
  const {parameters, weightBytes, cacheBytes, liveTokens} = setup;
  return computeFrom(
    setup,
    {
      parameters: 'positive',
      layers: 'count',
      kvHeads: 'count',
      headDim: 'count',
      weightBytes: 'positive',
      cacheBytes: 'positive',
      liveTokens: 'not-negative',
    },
    () => {
      const weights = parameters * weightBytes;
      const cache = kvBytesPerToken(setup, cacheBytes) * liveTokens;
      return {weights, cache, driver: driverBytes, total: weights + cache + driverBytes};
    },
  );
}

/** Bytes on each of n accelerators that share weights and cache (tensor parallelism). */
export function servingBytesOn({weights, cache, driver}: ServingMemory, n: number): number {
  return (weights + cache) / n + driver;
}

/**
 * Tokens per second of one conversation, at most: each token reads all weights and caches once,
 * so bandwidth of all accelerators / (weights + caches). Real servers stay below it.
 */
export function tokenCeiling(
  {weights, cache}: ServingMemory,
  bandwidthGBPerSecond: number,
  n: number,
): number {
  return (bandwidthGBPerSecond * 1e9 * n) / (weights + cache);
}

/**
 * Conversations for whose cache there is room, of a length in tokens.
 *
 * @param memoryGB - of one accelerator
 * @param usable - part of it to plan with
 */
export function conversationsThatFit(
  {weights, driver}: ServingMemory,
  conversationBytes: number,
  memoryGB: number,
  n: number,
  usable: number,
): number {
  const room = n * (usable * memoryGB * 1e9 - driver) - weights;
  return Math.max(0, Math.floor(room / conversationBytes));
}
