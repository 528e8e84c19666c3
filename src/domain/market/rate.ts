import type {MarketEstimate} from './schema';

type Point = MarketEstimate['points'][number];

/**
 * Compound growth a year that a series implies between its first and its last value, in percent:
 * `100 · ((last ÷ first)^(1 ÷ years) − 1)`. Undefined for fewer than two years.
 */
export function impliedRate(points: readonly Point[]): number | undefined {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || last.year <= first.year) {
    return undefined;
  }
  return 100 * ((last.valueMillion / first.valueMillion) ** (1 / (last.year - first.year)) - 1);
}

/** Rounded endpoints move a rate by some tenths of a point; more than this is a contradiction. */
const toleratedPoints = 1.5;

/**
 * Whether the printed rate fits the printed values, over the years that the publisher names for
 * it, if the series has values for them. Undefined when there is nothing to compare.
 */
export function ratesAgree({
  points,
  statedRate,
}: Pick<MarketEstimate, 'points' | 'statedRate'>): boolean | undefined {
  if (!statedRate) {
    return undefined;
  }
  const {fromYear = -Infinity, toYear = Infinity, percentPerYear} = statedRate;
  const within = points.filter(({year}) => year >= fromYear && year <= toYear);
  const implied = impliedRate(within.length > 1 ? within : points);
  return implied === undefined ? undefined : Math.abs(implied - percentPerYear) <= toleratedPoints;
}
