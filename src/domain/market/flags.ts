import type {RateCheck} from './rate';
import type {MarketEstimate} from './schema';

/** What is wrong with an estimate, or keeps it from being compared. */
const estimateFlags = [
  'contradicts',
  'spliced',
  'unsourced',
  'undated',
  'unchecked',
  'sum',
] as const;

export type EstimateFlag = (typeof estimateFlags)[number];

type Flagged = Pick<
  MarketEstimate,
  'source' | 'splicedFrom' | 'undated' | 'statedRate' | 'sumOfYears'
>;

/** @param check - of the printed rate; undefined when there are not two values to compare it with */
export function flagsOf(estimate: Flagged, check: RateCheck | undefined): EstimateFlag[] {
  const is: Record<EstimateFlag, boolean> = {
    contradicts: check?.agrees === false,
    spliced: estimate.splicedFrom !== undefined,
    unsourced: estimate.source === undefined,
    undated: estimate.undated !== undefined,
    unchecked: estimate.statedRate !== undefined && check === undefined,
    sum: estimate.sumOfYears === true,
  };
  return estimateFlags.filter((flag) => is[flag]);
}
