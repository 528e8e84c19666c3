/** When data of the manual have to be read again at their sources. */
import {reviewDue} from './review';

/** Months that figures hold, by collection. Collections that are not here do not age. */
export const dataReviewMonths = {
  // Prices and what is offered in Brazil.
  'cloud-instances': 6,
  // Publishers print a new edition every year.
  'market-estimates': 12,
  // Owners, licences and status of products.
  software: 12,
  tools: 12,
} as const;

export type DatedEntry = {
  collection: keyof typeof dataReviewMonths;
  id: string;
  /** Dates of the texts that were read: year, month or day. */
  dates: readonly string[];
};

export type DataReview = {
  collection: string;
  id: string;
  /** The oldest date of the entry, as it is written. */
  asOf: string;
  due: string;
};

/** The review of an entry, which is as old as its oldest date; none if it has no date. */
export function dataReview({collection, id, dates}: DatedEntry): DataReview | undefined {
  const reviews = dates.map((asOf) => ({
    asOf,
    due: reviewDue({lastReviewed: asOf, months: dataReviewMonths[collection]}),
  }));
  const oldest = reviews.sort((a, b) => a.due.localeCompare(b.due))[0];
  return oldest && {collection, id, ...oldest};
}

type Estimate = {
  publisher?: string | undefined;
  scope: string;
  region: string;
  asOf: string;
  use: string;
};

/**
 * The estimates that the manual relies on: `usable` ones, and of a publisher’s editions on one
 * scope and region the newest. The others are history, shown with what is wrong with them.
 */
export function reliedOn<E extends Estimate>(estimates: readonly [id: string, E][]): [string, E][] {
  const usable = estimates.filter(([, {use}]) => use === 'usable');
  return usable.filter(
    ([, estimate]) =>
      !usable.some(
        ([, other]) =>
          other.publisher === estimate.publisher &&
          other.scope === estimate.scope &&
          other.region === estimate.region &&
          other.asOf > estimate.asOf,
      ),
  );
}
