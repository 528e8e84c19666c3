import {type CashMeasures, type CashPlan, cashCurve, cashMeasures} from './cash';

/** One change at a time, in the unit of what changes. */
export const steps = {
  utilisation: 0.1,
  price: 0.1,
  delay: 1,
  salesCycle: 3,
  ramp: 6,
  advance: 0.3,
} as const;

export type ChangeName = 'none' | keyof typeof steps;

export type Change = {
  name: ChangeName;
  /** What the changed assumption becomes; for the price, its share of the plan’s. */
  value: number;
  measures: CashMeasures;
};

/** The plan with all its work, or the price of all of it, at some share of what was planned. */
function worse(plan: CashPlan, changed: 'work' | 'price', share: number): CashPlan {
  const directCost = changed === 'work' ? plan.directCost * share : plan.directCost;
  return {...plan, revenue: plan.revenue * share, directCost};
}

/**
 * What one worse or better assumption does to cash, the others as planned. The tax rate stays that
 * of the plan. A change that its assumption has no room for, such as 30 points more paid in
 * advance when 80% is, does not appear.
 *
 * @param utilisation - of the plan, a share above 0
 */
export function sensitivity(plan: CashPlan, utilisation: number): Change[] {
  const lower = utilisation - steps.utilisation;
  const price = 1 - steps.price;
  const delay = plan.delay + steps.delay;
  const salesCycle = plan.salesCycle + steps.salesCycle;
  const ramp = plan.ramp + steps.ramp;
  const advance = plan.advance + steps.advance;
  const changed: [ChangeName, number, CashPlan][] = [
    ['none', 0, plan],
    ['utilisation', lower, worse(plan, 'work', lower / utilisation)],
    ['price', price, worse(plan, 'price', price)],
    ['delay', delay, {...plan, delay}],
    ['salesCycle', salesCycle, {...plan, salesCycle}],
    ['ramp', ramp, {...plan, ramp}],
    ['advance', advance, {...plan, advance}],
  ];
  return changed
    .filter(([name]) => name !== 'utilisation' || lower > 0)
    .filter(([name]) => name !== 'advance' || advance <= 1)
    .map(([name, value, scenario]) => ({
      name,
      value,
      measures: cashMeasures(cashCurve(scenario)),
    }));
}
