import type {Work} from './price';

/** A year of work with a full calendar. */
export type YearOfWork = {
  /** Billable, h. */
  hours: number;
  /** Subscriptions at once, projects a year, and what each takes. */
  subscriptions: number;
  projects: number;
  subscription: Work;
  project: Work;
};

/** Prices before tax, R$: of an hour, or of a project and of a month of a subscription. */
export type Prices =
  | {pricing: 'hour'; hourPrice: number}
  | {pricing: 'work'; projectPrice: number; subscriptionPrice: number};

export type YearOfMoney = {
  /** Gross revenue, R$ a year. */
  revenue: number;
  /** Spent on clients’ work out of this revenue, R$ a year. */
  directCost: number;
};

/**
 * Revenue of a year with a full calendar. Priced by the hour, direct costs are passed on to the
 * client and stay outside, as in the chapter’s model; a price for the whole work includes them.
 */
export function yearlyRevenue(year: YearOfWork, prices: Prices): YearOfMoney {
  if (prices.pricing === 'hour') {
    return {revenue: year.hours * prices.hourPrice, directCost: 0};
  }
  const months = 12 * year.subscriptions;
  return {
    revenue: months * prices.subscriptionPrice + year.projects * prices.projectPrice,
    directCost: months * year.subscription.directCost + year.projects * year.project.directCost,
  };
}
