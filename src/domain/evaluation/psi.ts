import type {Invalid} from '../tool/result';
import {chiSquareAbove, chiSquareBelow} from './chiSquare';
import {quantile} from './quantile';

/** Numbers of bins that the tool offers. */
export const binCounts = ['4', '5', '10', '20'] as const;

export type Bin = {
  /** Values above `from` and up to `to`; the first and the last bin have no such end. */
  from: number | undefined;
  to: number | undefined;
  /** $e$ and $a$, shares of the reference and of now, from 0 to 1. */
  reference: number;
  current: number;
  /** What the bin adds to the PSI. */
  part: number;
};

export type PsiResult =
  | {
      status: 'ok';
      psi: number;
      bins: Bin[];
      /** Mean PSI if nothing has changed and records are independent. */
      expected: number;
      /** The PSI that chance alone exceeds once in a hundred windows. */
      limit: number;
      /** The chance of at least this PSI if nothing has changed. */
      pValue: number;
    }
  | Invalid<'reference' | 'current', 'too-few' | 'constant'>;

/** Stands in for a share of zero, whose logarithm does not exist. */
const smallest = 0.0001;

/** Where values at a cut fall: into the bin below it. */
function sharesOf(values: readonly number[], cuts: readonly number[]): number[] {
  const counts = new Array<number>(cuts.length + 1).fill(0);
  for (const value of values) {
    const bin = cuts.findIndex((cut) => value <= cut);
    const index = bin === -1 ? cuts.length : bin;
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts.map((count) => count / values.length);
}

/**
 * The population stability index, $PSI = Σ (a_i − e_i) \ln(a_i/e_i)$, without unit, with bins cut at
 * the quantiles of the reference; equal quantiles make one bin. Without any change it behaves about
 * like $χ²_{B−1}(1/n + 1/m)$.
 *
 * @param bins - $B$, how many are asked for
 * @see Yurdakul (2018), Statistical properties of population stability index
 */
export function populationStability(
  reference: readonly number[],
  current: readonly number[],
  bins: number,
): PsiResult {
  if (reference.length < bins) {
    return {status: 'invalid', field: 'reference', rule: 'too-few'};
  }
  if (current.length < bins) {
    return {status: 'invalid', field: 'current', rule: 'too-few'};
  }
  const sorted = reference.toSorted((a, b) => a - b);
  if (sorted[0] === sorted.at(-1)) {
    return {status: 'invalid', field: 'reference', rule: 'constant'};
  }
  const quantiles = Array.from({length: bins - 1}, (_, i) => quantile(sorted, (i + 1) / bins));
  const cuts = [...new Set(quantiles)];
  const [expectedShares, currentShares] = [sharesOf(sorted, cuts), sharesOf(current, cuts)];
  const parts = expectedShares.map((share, i): Bin => {
    const [e, a] = [Math.max(share, smallest), Math.max(currentShares[i] ?? 0, smallest)];
    const part = (a - e) * Math.log(a / e);
    return {
      from: cuts[i - 1],
      to: cuts[i],
      reference: share,
      current: currentShares[i] ?? 0,
      part,
    };
  });
  const psi = parts.reduce((sum, {part}) => sum + part, 0);
  const [scale, degrees] = [1 / reference.length + 1 / current.length, parts.length - 1];
  return {
    status: 'ok',
    psi,
    bins: parts,
    expected: degrees * scale,
    limit: chiSquareAbove(0.01, degrees) * scale,
    pValue: 1 - chiSquareBelow(psi / scale, degrees),
  };
}
