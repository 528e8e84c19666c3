import {type Basis, valueAt} from './path';
import type {MarketEstimate} from './schema';
import type {comparableScopes} from './scopes';

type Comparable = Pick<
  MarketEstimate,
  'points' | 'statedRate' | 'sumOfYears' | 'splicedFrom' | 'source' | 'scope' | 'region' | 'asOf'
>;

export type ComparableScope = (typeof comparableScopes)[number];

export type SpreadItem<T> = {
  estimate: T;
  valueMillion: number;
  basis: Basis;
  /** The value over the lowest one. */
  timesLowest: number;
};

/** The worldwide estimates of one scope that have a source and are not joined from several. */
export function comparable<T extends Comparable>(
  estimates: readonly T[],
  scope: ComparableScope,
): T[] {
  return estimates.filter(
    (each) => each.scope === scope && each.region === 'world' && each.source && !each.splicedFrom,
  );
}

/**
 * What estimates say about one year, lowest first. Values that were not printed are interpolated
 * or follow the publisher’s own rate (see valueAt); an estimate that does not reach the year is
 * left out.
 */
export function spreadOf<T extends Comparable>(
  estimates: readonly T[],
  year: number,
): SpreadItem<T>[] {
  const values = estimates
    .flatMap((estimate) => {
      const value = valueAt(estimate, year);
      return value ? [{estimate, ...value}] : [];
    })
    .sort((a, b) => a.valueMillion - b.valueMillion);
  const lowest = values[0]?.valueMillion ?? 1;
  return values.map((value) => ({...value, timesLowest: value.valueMillion / lowest}));
}

/** Whether the text of an estimate is of a year or earlier. */
export function isReadBy({asOf}: Pick<MarketEstimate, 'asOf'>, year: number): boolean {
  return Number(asOf.slice(0, 4)) <= year;
}
