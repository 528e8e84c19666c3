import {hoursInMonth, type RentalKind, type Terms} from './terms';

/** One way of renting; it costs `perMonth + perHour × h` for $h$ hours of the own machine. */
export type Rental = {
  kind: RentalKind;
  /** US$ for what the own machine does in an hour. */
  perHour: number;
  /** US$ a month that are paid even when nothing runs. */
  perMonth: number;
  /** Hours in a month in which machines are on. */
  clockHours: number;
  /** Machines that the clock hours take; more than one only if the work can be divided. */
  machines: number;
};

/**
 * $w = (τ/2 + r)/λ$: the share of the time of a spot machine in which lost work is repeated or
 * nothing runs. From 1 on, the work never ends.
 */
export function lostShare({
  checkpointMinutes,
  restartMinutes,
  interruptionHours,
}: Pick<Terms, 'checkpointMinutes' | 'restartMinutes' | 'interruptionHours'>): number {
  return (checkpointMinutes / 2 + restartMinutes) / 60 / interruptionHours;
}

/** Rounds up; what exceeds a whole number by an error of the last bits does not count. */
function machinesFor(clockHours: number): number {
  return Math.max(1, Math.ceil(clockHours / hoursInMonth - 1e-9));
}

function hourly(kind: RentalKind, perHour: number, clockHours: number): Rental {
  return {kind, perHour, perMonth: 0, clockHours, machines: machinesFor(clockHours)};
}

/** $p_e = p (1 - d)/(1 - w)$; none when work never ends. */
function spot(terms: Terms, onDemand: number, clockHours: number): Rental[] {
  const working = 1 - lostShare(terms);
  return working > 0
    ? [hourly('spot', (onDemand * (1 - terms.spotDiscount)) / working, clockHours / working)]
    : [];
}

/** $p (1 - d)$ for all hours of as many machines as the work takes. */
function reserved(terms: Terms, price: number, clockHours: number): Rental {
  const machines = machinesFor(clockHours);
  const perMonth = machines * price * (1 - terms.reservedDiscount) * hoursInMonth;
  return {kind: 'reserved', perHour: 0, perMonth, clockHours, machines};
}

/** The ways of renting that have a price, US$, taxes included. */
export function rentalsOf(terms: Terms): Rental[] {
  const {rentedPerOwned, rentTax, otherUSDPerHour, brazilBRLPerHour} = terms;
  const clockHours = terms.hoursPerMonth * rentedPerOwned;
  const price = terms.rentUSDPerHour * (1 + rentTax);
  const offer = (kind: RentalKind, perHour: number | undefined): Rental[] =>
    perHour === undefined ? [] : [hourly(kind, perHour * rentedPerOwned, clockHours)];
  return [
    ...offer('on-demand', price),
    ...spot(terms, price * rentedPerOwned, clockHours),
    reserved(terms, price, clockHours),
    ...offer('other', otherUSDPerHour && otherUSDPerHour * (1 + rentTax)),
    ...offer('brazil', brazilBRLPerHour && brazilBRLPerHour / terms.brlPerUSD),
  ];
}
