import {type Owned, ownedCost} from './owned';
import {presentValue} from './present';
import type {Rental} from './rentals';
import {hoursInMonth, monthsOf, type Terms} from './terms';

type Hours = {
  /** $h$, hours of use in a month. */
  perMonth: number;
  /** $H$, hours of use in the period. */
  inAll: number;
};

/** From how many hours buying is cheaper than one way of renting. */
export type BreakEven =
  /** Buying pays from these hours on. */
  | ({status: 'from'} & Hours)
  /** It would pay from these hours on, which are more than the period has. */
  | ({status: 'beyond'} & Hours)
  /** Buying pays up to these hours: energy then makes the fixed price of a reservation cheaper. */
  | ({status: 'up-to'} & Hours)
  /** Buying is cheaper whatever the use. */
  | {status: 'always'}
  /** Renting is: it costs no more than the energy of the own machine, or than all its fixed costs. */
  | {status: 'never'};

/** A slope that is this small beside what it comes from is an error of the last bits. */
const smallest = 1e-9;

/**
 * What renting costs more than buying over the period, in today’s US$, as a line over the hours of
 * use in a month: `fixed + slope × h`.
 */
function excessLine(terms: Terms, owned: Owned, rental: Rental): {fixed: number; slope: number} {
  const {annuity, last} = presentValue(monthsOf(terms), terms.yearlyInterest);
  const slope = rental.perHour - owned.energyPerHour;
  const isFlat = Math.abs(slope) <= smallest * Math.max(rental.perHour, owned.energyPerHour);
  return {
    fixed:
      (rental.perMonth - owned.fixedPerMonth) * annuity - owned.installed + owned.resale * last,
    slope: isFlat ? 0 : slope * annuity,
  };
}

/** What renting costs more than buying over the period, in today’s US$; negative when it costs less. */
export function excessOfRenting(terms: Terms, rental: Rental): number {
  const {fixed, slope} = excessLine(terms, ownedCost(terms), rental);
  return fixed + slope * terms.hoursPerMonth;
}

/**
 * $H = (C + F - R)/(p - e)$ over the period, and $h = H/n$ in a month. With interest,
 * $h = (C + fA - Rv^n)/((p - e)A)$. For a reservation of $m$ a month, which is paid also when
 * nothing runs, $h = ((m - f)A - C + Rv^n)/(eA)$ and buying pays below it.
 */
export function breakEven(terms: Terms, rental: Rental): BreakEven {
  const {fixed, slope} = excessLine(terms, ownedCost(terms), rental);
  if (slope === 0) {
    return {status: fixed > 0 ? 'always' : 'never'};
  }
  const perMonth = -fixed / slope;
  const hours = {perMonth, inAll: perMonth * monthsOf(terms)};
  if (slope > 0) {
    if (perMonth <= 0) {
      return {status: 'always'};
    }
    return {status: perMonth <= hoursInMonth ? 'from' : 'beyond', ...hours};
  }
  if (perMonth <= 0) {
    return {status: 'never'};
  }
  return perMonth < hoursInMonth ? {status: 'up-to', ...hours} : {status: 'always'};
}

/**
 * The price of the machine, before taxes on its import, at which buying costs what renting does,
 * US$; undefined when even a machine for nothing would cost more.
 */
export function ceilingPrice(terms: Terms, rental: Rental): number | undefined {
  const {last} = presentValue(monthsOf(terms), terms.yearlyInterest);
  const saved = excessOfRenting({...terms, price: 0}, rental);
  const ceiling = saved / ((1 + terms.importTax) * (1 - terms.resale * last));
  return ceiling > 0 ? ceiling : undefined;
}
