import type {Interval, Measure} from '../tool/result';
import {bootstrapInterval} from './bootstrap';
import type {Item, Ratings} from './ratings';

/** How far apart two categories are: names, ranks, or numbers. */
export const scales = ['nominal', 'ordinal', 'interval'] as const;

export type Scale = (typeof scales)[number];

export type AlphaResult =
  | {
      status: 'ok';
      /** Items with at least two labels; the others say nothing about agreement. */
      items: number;
      /** Labels of these items. */
      labels: number;
      /** $D_o$ and $D_e$, mean disagreement, in the square of the scale’s unit. */
      observed: number;
      expected: number;
      alpha: Measure<'single-category'>;
      /** 95%, by bootstrap over the items. */
      interval: Interval | undefined;
    }
  | {
      status: 'invalid';
      field: 'ratings' | 'scale';
      rule: 'no-pairs' | 'too-many-categories' | 'not-numbers';
    };

/** More categories than this are not a scale of labels, and the bootstrap would take too long. */
const mostCategories = 100;

/** Pairs of labels within an item, each pair weighted so that every label counts once. */
type Coincidences = readonly (readonly [first: number, second: number, weight: number])[];

function coincidencesOf(item: Item): Coincidences {
  const given = item.filter((label) => label !== undefined);
  return given.flatMap((first, i) =>
    given.flatMap((second, j) =>
      i === j ? [] : [[first, second, 1 / (given.length - 1)] as const],
    ),
  );
}

/** Squared distances between categories; those of ranks depend on how often each was given. */
function distance(
  scale: Scale,
  values: readonly number[],
  given: readonly number[],
): (first: number, second: number) => number {
  if (scale === 'nominal') {
    return (first, second) => (first === second ? 0 : 1);
  }
  if (scale === 'interval') {
    return (first, second) => ((values[first] ?? 0) - (values[second] ?? 0)) ** 2;
  }
  let before = 0;
  const middles = given.map((count) => {
    const middle = before + count / 2;
    before += count;
    return middle;
  });
  return (first, second) => ((middles[first] ?? 0) - (middles[second] ?? 0)) ** 2;
}

function disagreement(
  cases: readonly Coincidences[],
  {values, categories}: Ratings,
  scale: Scale,
): {observed: number; expected: number; labels: number} {
  const k = categories.length;
  const matrix = new Float64Array(k * k);
  for (const pairs of cases) {
    for (const [first, second, weight] of pairs) {
      matrix[first * k + second] = (matrix[first * k + second] ?? 0) + weight;
    }
  }
  const given = Array.from({length: k}, (_, i) =>
    matrix.subarray(i * k, (i + 1) * k).reduce((a, b) => a + b, 0),
  );
  const labels = given.reduce((a, b) => a + b, 0);
  const apart = distance(scale, values, given);
  let [observed, expected] = [0, 0];
  for (let i = 0; i < k; i += 1) {
    for (let j = 0; j < k; j += 1) {
      const squared = apart(i, j);
      observed += (matrix[i * k + j] ?? 0) * squared;
      expected += (given[i] ?? 0) * (given[j] ?? 0) * squared;
    }
  }
  return {observed: observed / labels, expected: expected / (labels * (labels - 1)), labels};
}

function coefficient(observed: number, expected: number): Measure<'single-category'> {
  return expected === 0
    ? {status: 'undefined', reason: 'single-category'}
    : {status: 'ok', value: 1 - observed / expected};
}

/**
 * Krippendorff’s alpha, $α = 1 − D_o/D_e$, at most 1, without unit: two people or more, with
 * labels missing. The distance is 0 or 1 for names, the difference for numbers, and for ranks the
 * number of labels between the middles of the two.
 *
 * @see Krippendorff (2011), Computing Krippendorff’s alpha-reliability
 */
export function krippendorffsAlpha(ratings: Ratings, scale: Scale): AlphaResult {
  if (ratings.categories.length > mostCategories) {
    return {status: 'invalid', field: 'ratings', rule: 'too-many-categories'};
  }
  if (scale !== 'nominal' && ratings.values.length === 0) {
    return {status: 'invalid', field: 'scale', rule: 'not-numbers'};
  }
  const cases = ratings.items.map(coincidencesOf).filter(({length}) => length > 0);
  if (cases.length === 0) {
    return {status: 'invalid', field: 'ratings', rule: 'no-pairs'};
  }
  const measure = (drawn: readonly Coincidences[]): Measure<'single-category'> => {
    const {observed, expected} = disagreement(drawn, ratings, scale);
    return coefficient(observed, expected);
  };
  const {observed, expected, labels} = disagreement(cases, ratings, scale);
  const alpha = coefficient(observed, expected);
  return {
    status: 'ok',
    items: cases.length,
    labels: Math.round(labels),
    observed,
    expected,
    alpha,
    interval: alpha.status === 'ok' ? bootstrapInterval(cases, measure) : undefined,
  };
}
