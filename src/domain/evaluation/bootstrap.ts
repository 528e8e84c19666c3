import type {Interval, Measure} from '../tool/result';
import {quantile} from './quantile';
import {createRandom} from './random';

const draws = 1000;
const seed = 20_261_121;

/**
 * The percentile bootstrap interval of 95%: draws as many cases as there are, with replacement,
 * 1,000 times. Draws in which the measure does not exist are left out; if they are more than one
 * in ten, so is the interval.
 *
 * @see Efron and Tibshirani (1993), An introduction to the bootstrap, chapter 13
 */
export function bootstrapInterval<T>(
  cases: readonly T[],
  measure: (cases: readonly T[]) => Measure<string>,
): Interval | undefined {
  const random = createRandom(seed);
  const draw = (): T[] => cases.map((one) => cases[Math.floor(random() * cases.length)] ?? one);
  const values: number[] = [];
  for (let i = 0; i < draws; i += 1) {
    const drawn = measure(draw());
    if (drawn.status === 'ok') {
      values.push(drawn.value);
    }
  }
  if (values.length < 0.9 * draws) {
    return undefined;
  }
  values.sort((a, b) => a - b);
  return {low: quantile(values, 0.025), high: quantile(values, 0.975)};
}
