import {excessOfRenting} from './breakEven';
import type {ReferenceKind} from './fields';
import type {Rental} from './rentals';
import type {Terms} from './terms';

/** The rental that the reader compares with: of a kind, or the cheapest of all. */
export function referenceOf<R extends Rental>(
  terms: Terms,
  rentals: readonly R[],
  against: ReferenceKind,
): R | undefined {
  if (against !== 'cheapest') {
    return rentals.find(({kind}) => kind === against);
  }
  const costs = new Map(rentals.map((rental) => [rental, excessOfRenting(terms, rental)]));
  return rentals.toSorted((a, b) => (costs.get(a) ?? 0) - (costs.get(b) ?? 0))[0];
}
