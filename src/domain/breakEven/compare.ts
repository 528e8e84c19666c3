import {type BreakEven, breakEven, ceilingPrice} from './breakEven';
import {type Curve, crossingMonth, ownedCurve, rentalCurve} from './curves';
import type {ReferenceKind} from './fields';
import {type Owned, ownedCost} from './owned';
import {referenceOf} from './reference';
import {type Rental, rentalsOf} from './rentals';
import type {Terms} from './terms';

/** One way of renting beside buying, US$. */
export type ComparedRental = Rental & {
  curve: Curve;
  /** Over the period. */
  cost: number;
  breakEven: BreakEven;
  /** The month in which the curves cross. */
  crossing: number | undefined;
  /** The price of the machine at which both cost the same. */
  ceiling: number | undefined;
};

export type Comparison = {
  owned: Owned & {curve: Curve; cost: number};
  rentals: ComparedRental[];
  /** What buying is judged against; undefined when it has no price. */
  reference: ComparedRental | undefined;
};

/** Buying and each way of renting over the period. */
export function compare(terms: Terms, against: ReferenceKind): Comparison {
  const bought = ownedCurve(terms);
  const rentals = rentalsOf(terms).map((rental): ComparedRental => {
    const curve = rentalCurve(terms, rental);
    return {
      ...rental,
      curve,
      cost: curve.at(-1) ?? 0,
      breakEven: breakEven(terms, rental),
      crossing: crossingMonth(bought, curve),
      ceiling: ceilingPrice(terms, rental),
    };
  });
  return {
    owned: {...ownedCost(terms), curve: bought, cost: bought.at(-1) ?? 0},
    rentals,
    reference: referenceOf(terms, rentals, against),
  };
}
