import {ownedCost} from './owned';
import {presentValue} from './present';
import type {Rental} from './rentals';
import {monthsOf, type Terms} from './terms';

/** US$ spent until the end of each month, in today’s money; the first is the day of the decision. */
export type Curve = readonly number[];

function curve(terms: Terms, start: number, perMonth: number): number[] {
  const months = Array.from({length: monthsOf(terms) + 1}, (_, month) => month);
  return months.map(
    (month) => start + perMonth * presentValue(month, terms.yearlyInterest).annuity,
  );
}

/** The machine is paid at once; what it is sold for comes back in the last month. */
export function ownedCurve(terms: Terms): Curve {
  const {installed, resale, fixedPerMonth, energyPerHour} = ownedCost(terms);
  const {last} = presentValue(monthsOf(terms), terms.yearlyInterest);
  const costs = curve(terms, installed, fixedPerMonth + energyPerHour * terms.hoursPerMonth);
  return [...costs.slice(0, -1), (costs.at(-1) ?? 0) - resale * last];
}

export function rentalCurve(terms: Terms, {perMonth, perHour}: Rental): Curve {
  return curve(terms, 0, perMonth + perHour * terms.hoursPerMonth);
}

/** The first month at whose end renting has cost as much as buying; undefined if there is none. */
export function crossingMonth(owned: Curve, rented: Curve): number | undefined {
  const month = owned.findIndex((cost, i) => i > 0 && (rented[i] ?? 0) >= cost);
  return month === -1 ? undefined : month;
}
