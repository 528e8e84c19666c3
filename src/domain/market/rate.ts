import type {MarketEstimate} from './schema';

export type Point = MarketEstimate['points'][number];

/** Values that stand for one year each: a range has no single value to calculate with. */
export function singleValues(points: readonly Point[]): Point[] {
  return points.filter(({highMillion}) => highMillion === undefined);
}

/**
 * What a value becomes at a rate.
 *
 * @param percentPerYear - compound rate, in percent
 * @param years - may be negative, to go back
 */
export function grow(value: number, percentPerYear: number, years: number): number {
  return value * (1 + percentPerYear / 100) ** years;
}

type Ends = {first: Point; last: Point};

function endsOf(points: readonly Point[]): Ends | undefined {
  const [first, last] = [points[0], points.at(-1)];
  return first && last && last.year > first.year ? {first, last} : undefined;
}

/**
 * Compound growth a year that a series implies between its first and its last value, in percent:
 * `100 · ((last ÷ first)^(1 ÷ years) − 1)`. Undefined for fewer than two years.
 */
export function impliedRate(points: readonly Point[]): number | undefined {
  const ends = endsOf(singleValues(points));
  return (
    ends &&
    100 *
      ((ends.last.valueMillion / ends.first.valueMillion) **
        (1 / (ends.last.year - ends.first.year)) -
        1)
  );
}

/** Rounded endpoints move a rate by some tenths of a point; more than this is a contradiction. */
const toleratedPoints = 1.5;

/** A printed rate beside the printed values; rates in percent a year. */
export type RateCheck = Ends & {
  stated: number;
  implied: number;
  /** The last value if the printed rate were right. */
  expectedMillion: number;
  agrees: boolean;
};

/**
 * Compares the printed rate with the printed values, over the years that the publisher names for
 * it, if the series has values for them. Undefined when there is nothing to compare.
 */
export function checkRate({
  points,
  statedRate,
}: Pick<MarketEstimate, 'points' | 'statedRate'>): RateCheck | undefined {
  if (!statedRate) {
    return undefined;
  }
  const {fromYear = -Infinity, toYear = Infinity, percentPerYear: stated} = statedRate;
  const all = singleValues(points);
  const within = all.filter(({year}) => year >= fromYear && year <= toYear);
  const compared = within.length > 1 ? within : all;
  const ends = endsOf(compared);
  const implied = impliedRate(compared);
  if (!ends || implied === undefined) {
    return undefined;
  }
  const {first, last} = ends;
  return {
    ...ends,
    stated,
    implied,
    expectedMillion: grow(first.valueMillion, stated, last.year - first.year),
    agrees: Math.abs(implied - stated) <= toleratedPoints,
  };
}

/** A year that an undated value could be of, and the percent a year that it would imply. */
export type Reading = {year: number; implied: number};

/** What a value without its year would imply, counted from the last dated value. */
export function readUndated({
  points,
  undated,
}: Pick<MarketEstimate, 'points' | 'undated'>): Reading[] {
  const base = singleValues(points).at(-1);
  return (undated && base ? undated.readings : []).flatMap((year): Reading[] => {
    const implied =
      undated && base && impliedRate([base, {year, valueMillion: undated.valueMillion}]);
    return implied === undefined ? [] : [{year, implied}];
  });
}
