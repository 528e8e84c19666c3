import type {Interval, Measure} from '../tool/result';
import {bootstrapInterval} from './bootstrap';
import {zOf} from './confidence';
import type {Item} from './ratings';

type Pair = readonly [first: number, second: number];

export type KappaInterval = Interval & {method: 'large-sample' | 'bootstrap'};

export type KappaResult =
  | {
      status: 'ok';
      /** Items that both people labelled. */
      pairs: number;
      /** $p_o$, the share of agreement. */
      observed: number;
      /** $p_e$, the share that chance would give. */
      expected: number;
      kappa: Measure<'single-category'>;
      /** 95%; with fewer than 100 items by bootstrap, else the large-sample approximation. */
      interval: KappaInterval | undefined;
    }
  | {status: 'invalid'; field: 'ratings'; rule: 'not-two-people' | 'no-pairs'};

/** Below this, the approximation for large samples is not used. */
const largeSample = 100;

function shares(pairs: readonly Pair[], categories: number): {observed: number; expected: number} {
  const counts = {
    first: new Array<number>(categories).fill(0),
    second: new Array<number>(categories).fill(0),
  };
  let agreed = 0;
  for (const [first, second] of pairs) {
    counts.first[first] = (counts.first[first] ?? 0) + 1;
    counts.second[second] = (counts.second[second] ?? 0) + 1;
    agreed += first === second ? 1 : 0;
  }
  const n = pairs.length;
  const chance = counts.first.reduce((sum, count, i) => sum + count * (counts.second[i] ?? 0), 0);
  return {observed: agreed / n, expected: chance / n ** 2};
}

function coefficient(pairs: readonly Pair[], categories: number): Measure<'single-category'> {
  const {observed, expected} = shares(pairs, categories);
  return expected === 1
    ? {status: 'undefined', reason: 'single-category'}
    : {status: 'ok', value: (observed - expected) / (1 - expected)};
}

function toPair(item: Item): Pair[] {
  const [first, second] = item;
  return first === undefined || second === undefined ? [] : [[first, second]];
}

function intervalOf(
  pairs: readonly Pair[],
  categories: number,
  kappa: number,
): KappaInterval | undefined {
  if (pairs.length < largeSample) {
    const bounds = bootstrapInterval(pairs, (drawn) => coefficient(drawn, categories));
    return bounds && {...bounds, method: 'bootstrap'};
  }
  const {observed, expected} = shares(pairs, categories);
  const error = Math.sqrt((observed * (1 - observed)) / pairs.length) / (1 - expected);
  const margin = zOf('95') * error;
  return {
    low: Math.max(-1, kappa - margin),
    high: Math.min(1, kappa + margin),
    method: 'large-sample',
  };
}

/**
 * Cohen’s kappa of two people, $κ = (p_o − p_e)/(1 − p_e)$, from −1 to 1, without unit. Its
 * interval is $κ ± z\sqrt{p_o(1-p_o)/n}/(1-p_e)$, cut at −1 and 1.
 *
 * @param categories - how many categories there are
 * @see Cohen (1960), A coefficient of agreement for nominal scales
 */
export function cohensKappa(items: readonly Item[], categories: number): KappaResult {
  if (items.some((item) => item.length !== 2)) {
    return {status: 'invalid', field: 'ratings', rule: 'not-two-people'};
  }
  const pairs = items.flatMap(toPair);
  if (pairs.length === 0) {
    return {status: 'invalid', field: 'ratings', rule: 'no-pairs'};
  }
  const kappa = coefficient(pairs, categories);
  const interval = kappa.status === 'ok' ? intervalOf(pairs, categories, kappa.value) : undefined;
  return {status: 'ok', pairs: pairs.length, ...shares(pairs, categories), kappa, interval};
}
