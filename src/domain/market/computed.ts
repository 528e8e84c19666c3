import {checkRate, impliedRate, singleValues} from './rate';
import type {MarketEstimate} from './schema';

/** What the manual calculates from an estimate, beside what was printed. */
type Computed = {
  baseYear?: number;
  baseValueMillion?: number;
  endYear?: number;
  endValueMillion?: number;
  /** From the first to the last value. */
  impliedPercentPerYear?: number;
  /** Over the years of the printed rate, or over all values if those have none. */
  comparedPercentPerYear?: number;
  /** Whether the printed rate fits the values; left out if nothing can be compared. */
  rateAgrees?: boolean;
};

const hundredths = (value: number): number => Math.round(100 * value) / 100;

function compute(estimate: MarketEstimate): Computed {
  const values = singleValues(estimate.points);
  const [base, end] = [values[0], values.at(-1)];
  const implied = impliedRate(estimate.points);
  const check = checkRate(estimate);
  return {
    ...(base && {baseYear: base.year, baseValueMillion: base.valueMillion}),
    ...(end && base !== end && {endYear: end.year, endValueMillion: end.valueMillion}),
    ...(implied !== undefined && {impliedPercentPerYear: hundredths(implied)}),
    ...(check && {comparedPercentPerYear: hundredths(check.implied), rateAgrees: check.agrees}),
  };
}

/** The estimates with what the manual calculates from them, for files that leave the site. */
export function withComputed(
  entries: Readonly<Record<string, MarketEstimate>>,
): Record<string, MarketEstimate & {computed: Computed}> {
  return Object.fromEntries(
    Object.entries(entries).map(([id, entry]) => [id, {...entry, computed: compute(entry)}]),
  );
}
