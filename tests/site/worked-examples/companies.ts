/** The three hypothetical companies of business/pricing, which other chapters use too. */

type Band = readonly [upTo: number, rate: number, deduction: number];

/** Annexes III and V of Lei Complementar 123/2006, as in force in 2026. */
export const annexIII: readonly Band[] = [
  [180_000, 0.06, 0],
  [360_000, 0.112, 9360],
  [720_000, 0.135, 17_640],
  [1_800_000, 0.16, 35_640],
  [3_600_000, 0.21, 125_640],
  [4_800_000, 0.33, 648_000],
];
export const annexV: readonly Band[] = [
  [180_000, 0.155, 0],
  [360_000, 0.18, 4500],
  [720_000, 0.195, 9900],
  [1_800_000, 0.205, 17_100],
  [3_600_000, 0.23, 62_100],
  [4_800_000, 0.305, 540_000],
];

/** Tax of twelve months, from the revenue of the same twelve months. */
export function yearlyTax(annex: readonly Band[], revenue: number): number {
  const band = annex.find(([upTo]) => revenue <= upTo);
  if (!band) {
    throw new RangeError(`revenue ${revenue} is above the limit of the Simples`);
  }
  return revenue * band[1] - band[2];
}

export type Company = {
  people: number;
  utilisation: number;
  investment: number;
  /** Per month: before the first contract, and once the calendar is full. */
  cost: readonly [idle: number, full: number];
  salesCycle: number;
  ramp: number;
  price: number;
};

export const solo: Company = {
  people: 1,
  utilisation: 0.55,
  investment: 15_000,
  cost: [15_000, 15_000],
  salesCycle: 3,
  ramp: 6,
  price: 280,
};
export const three: Company = {
  people: 3,
  utilisation: 0.65,
  investment: 45_000,
  cost: [48_000, 48_000],
  salesCycle: 3,
  ramp: 9,
  price: 270,
};
export const eight: Company = {
  people: 8,
  utilisation: 0.68,
  investment: 120_000,
  cost: [80_000, 145_000],
  salesCycle: 3,
  ramp: 12,
  price: 310,
};

export const availableHours = 1760;
const targetMargin = 0.25;

/** What the chapter's first table says about a company. */
export function unitEconomics(company: Company) {
  const hours = company.people * availableHours * company.utilisation;
  const costPerHour = (12 * company.cost[1]) / hours;
  const revenue = hours * company.price;
  const taxRate = yearlyTax(annexIII, revenue) / revenue;
  return {
    hours,
    costPerHour,
    revenue,
    taxRate,
    priceNeeded: costPerHour / (1 - taxRate - targetMargin),
    margin: 1 - taxRate - costPerHour / company.price,
  };
}

/** Price of a piece of work for the company of three, with reserve and direct cost. */
export function priceOf(hours: number, reserve: number, directCost: number): number {
  const {costPerHour, taxRate} = unitEconomics(three);
  return (hours * (1 + reserve) * costPerHour + directCost) / (1 - taxRate - targetMargin);
}

type Terms = {
  /** Months between the work and its payment. */
  delay?: number;
  /** Share that is paid a month before the work. */
  advance?: number;
  /** What really happens to utilisation and price, against the plan that set the tax rate. */
  realUtilisation?: number;
  realPrice?: number;
};

/** Cash of a company, month by month from month 0. */
export function cashCurve(company: Company, terms: Terms = {}) {
  const {delay = 1, advance = 0} = terms;
  const {taxRate} = unitEconomics(company);
  const price = terms.realPrice ?? company.price;
  const fullHours =
    (company.people * availableHours * (terms.realUtilisation ?? company.utilisation)) / 12;
  const [idle, full] = company.cost;
  const load = (month: number): number =>
    Math.max(0, Math.min(1, (month - company.salesCycle) / company.ramp));
  const receipts = (month: number): number =>
    price * fullHours * ((1 - advance) * load(month - delay) + advance * load(month + 1));

  const balance = [-company.investment];
  const results = [-company.investment];
  for (let month = 1; month <= 120; month++) {
    const result = receipts(month) * (1 - taxRate) - (idle + (full - idle) * load(month));
    results.push(result);
    balance.push((balance.at(-1) ?? 0) + result);
  }
  return {
    balance,
    receipts,
    monthlyResult: results.at(-1) ?? 0,
    capital: -Math.min(...balance),
    breakEven: results.findLastIndex((result) => result < 0) + 1,
    payback: balance.findIndex((value, month) => month > 0 && value >= 0),
  };
}
