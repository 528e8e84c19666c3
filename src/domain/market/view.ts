import {withIds} from '../collection/withIds';
import type {Localized} from '../locale/localize';
import type {Reference} from '../reference/schema';
import {collectSources, type SourceView} from '../reference/view';
import {type EstimateFlag, flagsOf} from './flags';
import {checkRate, impliedRate, type RateCheck, type Reading, readUndated} from './rate';
import type {MarketEstimate} from './schema';
import {estimateScopes} from './scopes';

export type EstimateView = {id: string} & Localized<MarketEstimate> & {
    /** Percent a year, computed from the first and the last value. */
    impliedRate: number | undefined;
    /** The printed rate beside the values; undefined if there is nothing to compare. */
    check: RateCheck | undefined;
    /** What the value without a year would imply. */
    readings: Reading[];
    flags: EstimateFlag[];
  };

/** The implied rate that stands beside the printed one: over the years of the latter, if it has any. */
export function shownRate({
  check,
  impliedRate: whole,
}: Pick<EstimateView, 'check' | 'impliedRate'>): number | undefined {
  return check?.implied ?? whole;
}

/** What the explorer shows: estimates that measure the same stand together. */
export type MarketEstimatesView = {
  scopes: {scope: MarketEstimate['scope']; estimates: EstimateView[]}[];
  sources: Record<string, SourceView>;
  manualVersion: string;
};

/** By publisher; those that nobody signs come last. */
function compare(a: EstimateView, b: EstimateView): number {
  if (a.publisher === undefined || b.publisher === undefined) {
    return Number(a.publisher === undefined) - Number(b.publisher === undefined);
  }
  return a.publisher.localeCompare(b.publisher) || a.title.localeCompare(b.title);
}

/** Estimates by scope, then by publisher; scopes without one are left out. */
export function toMarketEstimatesView(
  entries: Readonly<Record<string, Localized<MarketEstimate>>>,
  references: Readonly<Record<string, Reference>>,
  manualVersion: string,
): MarketEstimatesView {
  const estimates = withIds(entries)
    .map((entry): EstimateView => {
      const check = checkRate(entry);
      return {
        ...entry,
        impliedRate: impliedRate(entry.points),
        check,
        readings: readUndated(entry),
        flags: flagsOf(entry, check),
      };
    })
    .sort(compare);
  const scopes = estimateScopes
    .map((scope) => ({scope, estimates: estimates.filter((e) => e.scope === scope)}))
    .filter((group) => group.estimates.length > 0);
  return {scopes, sources: collectSources(estimates, references), manualVersion};
}
