import type {Invalid} from '../tool/result';

export type KsResult =
  | {
      status: 'ok';
      /** $D$, from 0 to 1. */
      distance: number;
      /** Where the two are furthest apart. */
      at: number;
      /** $D_{5\%}$: chance alone exceeds it in 5% of the cases. */
      critical: number;
      /** Asymptotic. */
      pValue: number;
      /** Whether a value occurs more than once; the p-value is then too large. */
      ties: boolean;
    }
  | Invalid<'reference' | 'current', 'empty'>;

/**
 * The chance that Kolmogorov’s statistic exceeds λ, by the series that converges fast on each side.
 *
 * @see NIST Digital Library of Mathematical Functions, 20.2.3 and 20.7(viii), for the two series
 */
export function kolmogorovAbove(lambda: number): number {
  if (lambda <= 0) {
    return 1;
  }
  const terms = [1, 2, 3, 4, 5, 6];
  if (lambda > 1) {
    return terms.reduce((sum, k) => sum - 2 * (-1) ** k * Math.exp(-2 * k ** 2 * lambda ** 2), 0);
  }
  const below = terms.reduce(
    (sum, k) => sum + Math.exp(-((2 * k - 1) ** 2 * Math.PI ** 2) / (8 * lambda ** 2)),
    0,
  );
  return 1 - (Math.sqrt(2 * Math.PI) / lambda) * below;
}

/** Steps of both cumulative distributions over all values, in ascending order. */
function furthest(
  reference: readonly number[],
  current: readonly number[],
): {distance: number; at: number} {
  const [a, b] = [reference.toSorted((x, y) => x - y), current.toSorted((x, y) => x - y)];
  let [i, j] = [0, 0];
  let best = {distance: 0, at: Math.min(a[0] ?? 0, b[0] ?? 0)};
  while (i < a.length && j < b.length) {
    const at = Math.min(a[i] ?? 0, b[j] ?? 0);
    while (a[i] === at) {
      i += 1;
    }
    while (b[j] === at) {
      j += 1;
    }
    const distance = Math.abs(i / a.length - j / b.length);
    best = distance > best.distance ? {distance, at} : best;
  }
  return best;
}

/**
 * The two-sample Kolmogorov–Smirnov test, $D = \max_x |F(x) − G(x)|$, without unit, with
 * $D_{5\%} = 1.358 \sqrt{(n+m)/(nm)}$ and the asymptotic p-value at $λ = D\sqrt{nm/(n+m)}$.
 *
 * @see Smirnov (1948), Table for estimating the goodness of fit of empirical distributions
 */
export function kolmogorovSmirnov(
  reference: readonly number[],
  current: readonly number[],
): KsResult {
  if (reference.length === 0) {
    return {status: 'invalid', field: 'reference', rule: 'empty'};
  }
  if (current.length === 0) {
    return {status: 'invalid', field: 'current', rule: 'empty'};
  }
  const [n, m] = [reference.length, current.length];
  const spread = Math.sqrt((n + m) / (n * m));
  const {distance, at} = furthest(reference, current);
  const ties = new Set([...reference, ...current]).size < n + m;
  return {
    status: 'ok',
    distance,
    at,
    critical: 1.358 * spread,
    pValue: kolmogorovAbove(distance / spread),
    ties,
  };
}
