import {grow, type Point, singleValues} from './rate';
import type {MarketEstimate} from './schema';

/**
 * How the value of a year is known: printed for it; between two printed values, on the growth that
 * they imply; or from one printed value with the publisher’s own rate, within the years of the rate.
 */
export type Basis = 'printed' | 'interpolated' | 'rate';

type PathValue = {valueMillion: number; basis: Basis};

type Series = Pick<MarketEstimate, 'points' | 'statedRate' | 'sumOfYears'>;

/** The years that a series has values for; undefined when it has none for a single year. */
export function yearsOf({points, statedRate, sumOfYears}: Series): [number, number] | undefined {
  const values = singleValues(points);
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last || sumOfYears) {
    return undefined;
  }
  // A rate without its years says nothing about years that have no value.
  const {fromYear = first.year, toYear = last.year} = statedRate ?? {};
  return [Math.min(first.year, fromYear), Math.max(last.year, toYear)];
}

function between(before: Point, after: Point, year: number): number {
  const share = (year - before.year) / (after.year - before.year);
  return before.valueMillion * (after.valueMillion / before.valueMillion) ** share;
}

/** The value of a year, in millions; undefined beyond the ends of the series: nothing is extrapolated. */
export function valueAt(series: Series, year: number): PathValue | undefined {
  const years = yearsOf(series);
  if (!years || year < years[0] || year > years[1]) {
    return undefined;
  }
  const values = singleValues(series.points);
  const before = values.findLast((point) => point.year <= year);
  const after = values.find((point) => point.year >= year);
  if (before && after) {
    return before.year === year
      ? {valueMillion: before.valueMillion, basis: 'printed'}
      : {valueMillion: between(before, after, year), basis: 'interpolated'};
  }
  const nearest = before ?? after;
  return nearest && series.statedRate
    ? {
        valueMillion: grow(
          nearest.valueMillion,
          series.statedRate.percentPerYear,
          year - nearest.year,
        ),
        basis: 'rate',
      }
    : undefined;
}
