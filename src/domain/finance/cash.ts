import type {Measure} from '../tool/result';

/** Money in reais, times in months; the last month that is looked at. */
export const horizonMonths = 120;

export type CashPlan = {
  /** Spent before the first month, R$. */
  investment: number;
  /** Monthly cost before the first contract and with a full calendar, R$. */
  idleCost: number;
  fullCost: number;
  /** Monthly revenue with a full calendar, and what is spent on clients’ work for it, R$. */
  revenue: number;
  directCost: number;
  /** Tax on what is received, a share, the same from the start. */
  taxRate: number;
  /** Months to the first contract, then months until the calendar is full. */
  salesCycle: number;
  ramp: number;
  /** Months between the work and its payment. */
  delay: number;
  /** Share of the price that is paid a month before the work. */
  advance: number;
};

export type CashMonth = {
  month: number;
  /** R$ in the month: received before tax; paid, with tax. */
  received: number;
  paid: number;
  /** Sum of all months so far, R$. */
  balance: number;
};

/** Share of a full calendar in a month: 0 to the end of the sales cycle, then a straight line. */
function load(month: number, {salesCycle, ramp}: CashPlan): number {
  return Math.max(0, Math.min(1, (month - salesCycle) / ramp));
}

function received(month: number, plan: CashPlan): number {
  const late = (1 - plan.advance) * load(month - plan.delay, plan);
  const early = plan.advance * load(month + 1, plan);
  return plan.revenue * (late + early);
}

/**
 * Cash month by month: the cost grows from idle to full with the work, revenue arrives as agreed,
 * and tax is paid with it. Month 0 is the investment.
 *
 * @param plan - every amount finite; `ramp` above 0
 */
export function cashCurve(plan: CashPlan): CashMonth[] {
  const months: CashMonth[] = [
    {month: 0, received: 0, paid: plan.investment, balance: -plan.investment},
  ];
  let balance = -plan.investment;
  for (let month = 1; month <= horizonMonths; month++) {
    const receipts = received(month, plan);
    const work = load(month, plan);
    const cost = plan.idleCost + (plan.fullCost - plan.idleCost + plan.directCost) * work;
    const paid = cost + plan.taxRate * receipts;
    balance += receipts - paid;
    months.push({month, received: receipts, paid, balance});
  }
  return months;
}

export type CashMeasures = {
  /** What a month leaves once the calendar is full, R$; negative when it takes. */
  monthlyResult: number;
  /** The deepest point of the balance, R$ above 0; without end when every month takes. */
  cashNeeded: Measure<'without-end'>;
  /** First month from which every month brings at least what it takes. */
  breakEven: Measure<'never'>;
  /** First month from which the balance stays at zero or above. */
  payback: Measure<'never'>;
};

/** The month after the last one that fails; there is none when the last month itself fails. */
function monthAfter(lastFailure: number): Measure<'never'> {
  return lastFailure >= horizonMonths
    ? {status: 'undefined', reason: 'never'}
    : {status: 'ok', value: Math.max(1, lastFailure + 1)};
}

/** The three measures of a curve; “never” means not within `horizonMonths`. */
export function cashMeasures(curve: readonly CashMonth[]): CashMeasures {
  const results = curve.map((month) => month.received - month.paid);
  const monthlyResult = results.at(-1) ?? 0;
  return {
    monthlyResult,
    cashNeeded:
      monthlyResult < 0
        ? {status: 'undefined', reason: 'without-end'}
        : {status: 'ok', value: Math.max(0, -Math.min(...curve.map(({balance}) => balance)))},
    breakEven: monthAfter(results.findLastIndex((result) => result < 0)),
    payback: monthAfter(curve.findLastIndex(({balance}) => balance < 0)),
  };
}

/** Months of a curve that are worth showing, in whole years: to half a year after the payback. */
export function shownMonths({payback}: CashMeasures): number {
  if (payback.status === 'undefined') {
    return horizonMonths;
  }
  return Math.min(horizonMonths, Math.max(36, 12 * Math.ceil((payback.value + 6) / 12)));
}
