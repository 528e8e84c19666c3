import type {Interval, Invalid} from '../tool/result';
import {type Confidence, zOf} from './confidence';

export type Proportion = {successes: number; trials: number; confidence: Confidence};

export type WilsonResult =
  | ({status: 'ok'; share: number} & Interval)
  | Invalid<'successes' | 'trials', 'not-a-count' | 'zero' | 'more-than-trials'>;

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** The bounds of Wilson’s score interval for counts that are known to be right. */
export function wilsonBounds(successes: number, trials: number, z: number): Interval {
  const p = successes / trials;
  const centre = p + z ** 2 / (2 * trials);
  const half = z * Math.sqrt((p * (1 - p)) / trials + z ** 2 / (4 * trials ** 2));
  const scale = 1 + z ** 2 / trials;
  // Rounding may leave 0 or 1 by the last bit.
  return {
    low: Math.max(0, (centre - half) / scale),
    high: Math.min(1, (centre + half) / scale),
  };
}

/**
 * Wilson’s score interval of a proportion $\hat p = k/n$, without unit:
 * $(\hat p + z²/2n ± z\sqrt{\hat p(1-\hat p)/n + z²/4n²}) / (1 + z²/n)$.
 *
 * @param successes - $k$, records, a whole number from 0 to `trials`
 * @param trials - $n$, independent records, a whole number from 1
 * @see Brown, Cai and DasGupta (2001), Interval estimation for a binomial proportion,
 * Statistical Science 16(2)
 */
export function wilsonInterval({successes, trials, confidence}: Proportion): WilsonResult {
  if (!isCount(successes)) {
    return {status: 'invalid', field: 'successes', rule: 'not-a-count'};
  }
  if (!isCount(trials)) {
    return {status: 'invalid', field: 'trials', rule: 'not-a-count'};
  }
  if (trials === 0) {
    return {status: 'invalid', field: 'trials', rule: 'zero'};
  }
  if (successes > trials) {
    return {status: 'invalid', field: 'successes', rule: 'more-than-trials'};
  }
  const bounds = wilsonBounds(successes, trials, zOf(confidence));
  return {status: 'ok', share: successes / trials, ...bounds};
}
