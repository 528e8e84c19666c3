import {computeFrom, type Outcome} from './quantity';

/**
 * Part of an accelerator’s memory to plan with; the rest covers fragmentation and our error, which
 * is larger with adapters (see `memoryTolerance`). In serving, the cache is set aside at the start.
 */
export const usableShares = {training: 0.85, adapters: 0.75, serving: 0.9} as const;

/** `tight`: it fits as long as the estimate is not low. */
export const verdicts = ['fits', 'tight', 'no'] as const;
export type Verdict = (typeof verdicts)[number];

export type Fit = {
  verdict: Verdict;
  /** Need over memory; above 1 it cannot fit. */
  used: number;
};

/**
 * Whether a need fits an accelerator, and how full it is.
 *
 * @param neededBytes - on one accelerator
 * @param memoryGB - of one accelerator, as its vendor prints it (10⁹ bytes)
 * @param usable - part of the memory to plan with
 */
export function fitOn(neededBytes: number, memoryGB: number, usable: number): Outcome<Fit> {
  return computeFrom(
    {neededBytes, memoryGB, usable},
    {neededBytes: 'positive', memoryGB: 'positive', usable: 'share'},
    () => {
      const used = neededBytes / (memoryGB * 1e9);
      const spare = used <= usable ? 'fits' : 'tight';
      return {verdict: used <= 1 ? spare : 'no', used};
    },
  );
}

/**
 * The smallest number of accelerators on which a setup fits; undefined where none of the counts
 * helps, because what is not sharded stays whole on each.
 *
 * @param bytesOn - bytes on each accelerator when there are n
 * @param counts - numbers to try, in ascending order
 */
export function fewestThatFit(
  bytesOn: (n: number) => number,
  memoryGB: number,
  usable: number,
  counts: readonly number[],
): Outcome<number | undefined> {
  return computeFrom({memoryGB, usable}, {memoryGB: 'positive', usable: 'share'}, () =>
    counts.find((n) => bytesOn(n) <= usable * memoryGB * 1e9),
  );
}
