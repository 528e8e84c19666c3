import type {TypedValues} from '../tool/fields';
import type {Fields} from './fields';

/** Three hypothetical companies, all under the Simples, with a payroll for Annex III. */
export const companyNames = ['solo', 'three', 'eight'] as const;

export type CompanyName = (typeof companyNames)[number];

/** What differs between the companies, in the unit that is typed. */
export const companies: Record<CompanyName, TypedValues<Fields>> = {
  solo: {
    people: 1,
    utilisation: 55,
    personCost: 13_000,
    fixedCost: 1500,
    infrastructureCost: 500,
    hourPrice: 280,
    projectPrice: 118_000,
    subscriptionPrice: 6600,
    subscriptions: 1,
    investment: 15_000,
    ramp: 6,
    payroll: 82_000,
  },
  three: {
    people: 3,
    utilisation: 65,
    personCost: 14_000,
    fixedCost: 5000,
    infrastructureCost: 1000,
    hourPrice: 270,
    projectPrice: 116_000,
    subscriptionPrice: 6500,
    subscriptions: 5,
    investment: 45_000,
    ramp: 9,
    payroll: 278_000,
  },
  eight: {
    people: 8,
    peopleAtStart: 3,
    utilisation: 68,
    personCost: 13_000,
    fixedCost: 36_000,
    infrastructureCost: 5000,
    hourPrice: 310,
    projectPrice: 134_000,
    subscriptionPrice: 7400,
    subscriptions: 15,
    investment: 120_000,
    ramp: 12,
    payroll: 891_000,
  },
};
