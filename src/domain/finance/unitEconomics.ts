import type {Invalid, Measure} from '../tool/result';
import {type CashMeasures, type CashMonth, type CashPlan, cashCurve, cashMeasures} from './cash';
import {
  billableHours,
  type Project,
  priceOf,
  projectWork,
  type Subscription,
  subscriptionWork,
  type Team,
  type Work,
  workCost,
} from './price';
import {type Prices, yearlyRevenue} from './revenue';
import {type RegimeTax, regimeTax, type TaxPlan} from './taxes';
import {type WorkMix, workMix} from './workMix';

/** Everything that somebody assumes about a company; money in reais, shares from 0 to 1. */
export type Assumptions = {
  team: Team & {
    /** People before the first contract, at most those of the full team. */
    peopleAtStart: number;
    /** Per person and month, with charges, without the employer’s contribution, R$. */
    personCost: number;
    /** Per month, R$: all else that does not depend on people, and own machines and cloud. */
    fixedCost: number;
    infrastructureCost: number;
  };
  prices: Prices;
  /** $m$, wanted. */
  margin: number;
  project: Project;
  subscription: Subscription;
  selling: {subscriptions: number; acceptance: number; proposalHours: number};
  cash: Pick<CashPlan, 'investment' | 'salesCycle' | 'ramp' | 'delay' | 'advance'>;
  taxes: Omit<TaxPlan, 'revenue'>;
};

export type PricedWork = Work & {
  /** R$, for the project or for a month of the subscription. */
  cost: number;
  price: Measure<'no-room'>;
};

export type UnitEconomics = {
  status: 'ok';
  /** Billable, h a year, and what they cost, R$ a year and an hour. */
  hours: number;
  yearlyCost: number;
  costPerHour: number;
  /** The price of an hour that the wanted margin asks for, R$. */
  pricePerHour: Measure<'no-room'>;
  project: PricedWork;
  subscription: PricedWork;
  mix: WorkMix;
  /** R$ a year with a full calendar, of it direct cost, and what is left as a share. */
  revenue: number;
  directCost: number;
  margin: number;
  taxPlan: TaxPlan;
  tax: RegimeTax;
  plan: CashPlan;
  curve: CashMonth[];
  measures: CashMeasures;
};

/** Assumptions that contradict each other, or the limit of a tax regime. */
export type UnitEconomicsProblem =
  | Invalid<'peopleAtStart', 'more-than-team'>
  | Invalid<'subscriptions', 'no-hours-left'>
  | Invalid<'regime', 'above-regime'>;

/** Monthly cost, R$, of some of the team’s people, each with a part of a yearly contribution. */
function monthlyCost(team: Assumptions['team'], people: number, contribution: number): number {
  const {personCost, fixedCost, infrastructureCost} = team;
  const perPerson = personCost + contribution / 12 / team.people;
  return people * perPerson + fixedCost + infrastructureCost;
}

/**
 * The economics of a company that sells hours as projects and subscriptions: what an hour costs
 * and has to be sold for, what is left after tax, and the cash until it pays for itself.
 *
 * The tax rate is that of the revenue of a full calendar, from the start, which overstates the tax
 * of the first year.
 */
export function unitEconomics(assumptions: Assumptions): UnitEconomics | UnitEconomicsProblem {
  const {team, selling, taxes} = assumptions;
  if (team.peopleAtStart > team.people) {
    return {status: 'invalid', field: 'peopleAtStart', rule: 'more-than-team'};
  }
  const hours = billableHours(team);
  const project = projectWork(assumptions.project);
  const subscription = subscriptionWork(assumptions.subscription);
  const mix = workMix({
    ...selling,
    billableHours: hours,
    otherHours: team.people * team.hoursPerPerson - hours,
    subscriptionHours: subscription.hours,
    projectHours: project.hours,
  });
  if (!mix) {
    return {status: 'invalid', field: 'subscriptions', rule: 'no-hours-left'};
  }
  const {projects} = mix;
  const year = {hours, subscriptions: selling.subscriptions, projects, project, subscription};
  const {revenue, directCost} = yearlyRevenue(year, assumptions.prices);
  const taxPlan = {...taxes, revenue};
  const tax = regimeTax(taxPlan);
  if (!tax) {
    return {status: 'invalid', field: 'regime', rule: 'above-regime'};
  }
  return {
    ...economics(assumptions, {hours, revenue, directCost, tax, project, subscription}),
    status: 'ok',
    mix,
    taxPlan,
  };
}

type Year = {
  hours: number;
  revenue: number;
  directCost: number;
  tax: RegimeTax;
  project: Work;
  subscription: Work;
};

function economics(
  {team, margin, cash}: Assumptions,
  {hours, revenue, directCost, tax, project, subscription}: Year,
): Omit<UnitEconomics, 'status' | 'mix' | 'taxPlan'> {
  const fullCost = monthlyCost(team, team.people, tax.contribution);
  const yearlyCost = 12 * fullCost;
  const costPerHour = yearlyCost / hours;
  const shares = {taxRate: tax.rate, margin};
  const priced = (work: Work): PricedWork => {
    const cost = workCost(work, costPerHour);
    return {...work, cost, price: priceOf(cost, shares)};
  };
  const plan: CashPlan = {
    ...cash,
    idleCost: monthlyCost(team, team.peopleAtStart, tax.contribution),
    fullCost,
    revenue: revenue / 12,
    directCost: directCost / 12,
    taxRate: tax.rate,
  };
  const curve = cashCurve(plan);
  return {
    hours,
    yearlyCost,
    costPerHour,
    pricePerHour: priceOf(costPerHour, shares),
    project: priced(project),
    subscription: priced(subscription),
    revenue,
    directCost,
    margin: 1 - tax.rate - (yearlyCost + directCost) / revenue,
    tax,
    plan,
    curve,
    measures: cashMeasures(curve),
  };
}
