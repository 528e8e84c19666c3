import type {Interval, Invalid} from '../tool/result';
import {type Confidence, zOf} from './confidence';
import {wilsonBounds} from './wilson';

export type SamplePlan = {
  /** $p$, the share that is expected, from 0 to 1. */
  share: number;
  /** $e$, half the width of the interval, from 0 to 1. */
  margin: number;
  /** $π$, the share of records that count, such as the positives of a recall; 1 if all do. */
  prevalence: number;
  confidence: Confidence;
};

export type SampleSizeResult =
  | {
      status: 'ok';
      /** $n_+$, records that count. */
      counted: number;
      /** $n$, records in all. */
      total: number;
      /** Wilson’s interval, if the expected share is found in a sample of this size. */
      expected: Interval;
    }
  | Invalid<'share' | 'margin' | 'prevalence', 'not-a-share' | 'not-inside' | 'zero' | 'too-small'>;

/** A margin that would ask for more records than this is refused: nobody can collect them. */
const mostRecords = 1e12;

/** Rounds up; what exceeds a whole number by an error of the last bits does not count. */
const roundUp = (value: number): number => Math.ceil(value - 1e-9 * Math.max(1, value));

const isShare = (value: number): boolean => value >= 0 && value <= 1;

function problem({share, margin, prevalence}: SamplePlan): SampleSizeResult | undefined {
  for (const [field, value] of Object.entries({share, margin, prevalence})) {
    if (!isShare(value)) {
      return {
        status: 'invalid',
        field: field as keyof Omit<SamplePlan, 'confidence'>,
        rule: 'not-a-share',
      };
    }
  }
  if (share === 0 || share === 1) {
    return {status: 'invalid', field: 'share', rule: 'not-inside'};
  }
  if (margin === 0) {
    return {status: 'invalid', field: 'margin', rule: 'zero'};
  }
  return prevalence === 0 ? {status: 'invalid', field: 'prevalence', rule: 'zero'} : undefined;
}

/**
 * Records needed to measure a proportion with a margin: $n_+ = z² p(1-p)/e²$ and $n = n_+/π$,
 * both rounded up. A formula for planning, from the normal approximation.
 *
 * @see Cochran (1977), Sampling techniques, section 4.4
 */
export function sampleSize(plan: SamplePlan): SampleSizeResult {
  const wrong = problem(plan);
  if (wrong) {
    return wrong;
  }
  const {share, margin, prevalence, confidence} = plan;
  const z = zOf(confidence);
  const counted = Math.max(1, roundUp((z ** 2 * share * (1 - share)) / margin ** 2));
  const total = roundUp(counted / prevalence);
  if (total > mostRecords) {
    return {status: 'invalid', field: 'margin', rule: 'too-small'};
  }
  const expected = wilsonBounds(Math.round(counted * share), counted, z);
  return {status: 'ok', counted, total, expected};
}
