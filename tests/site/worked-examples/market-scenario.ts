/** The scenario of the thesis, recomputed: a small company that sells projects and subscriptions. */

/** Money in thousands of reais a year; rates between 0 and 1. */
export type Scenario = {
  projects: readonly number[];
  conversion: number;
  cancellation: number;
  /** Multipliers of the assumptions, 1 when left out. */
  price?: number;
  hours?: number;
  directCost?: number;
  people?: number;
  /** What a year pays, from its revenue and its people, in place of the assumed share. */
  tax?: (revenue: number, people: number) => number;
  /** Hires only the part of a person that is missing. */
  fractionalPeople?: boolean;
};

export type Year = {
  revenue: number;
  recurring: number;
  people: number;
  result: number;
  cumulative: number;
};

const assumptions = {
  projectPrice: 116,
  projectHours: 380,
  projectDirectCost: 9,
  subscriptionPrice: 78,
  subscriptionHours: 240,
  subscriptionDirectCost: 8.4,
  costPerPerson: 192,
  hoursPerPerson: 1144,
  fewestPeople: 3,
  tax: 0.13,
  start: 45,
};

export const scenarios = {
  low: {projects: [3, 4, 4], conversion: 0.3, cancellation: 0.3},
  base: {projects: [4, 6, 7], conversion: 0.5, cancellation: 0.2},
  high: {projects: [5, 8, 10], conversion: 0.7, cancellation: 0.1},
} satisfies Record<string, Scenario>;

/** Subscriptions begin and end, on average, in the middle of the year. */
export function simulate(scenario: Scenario): Year[] {
  const {price = 1, hours = 1, directCost = 1, people = 1} = scenario;
  const a = assumptions;
  const {tax = (revenue: number): number => a.tax * revenue} = scenario;
  let subscriptions = 0;
  let cumulative = -a.start;
  return scenario.projects.map((projects) => {
    const signed = projects * scenario.conversion;
    const active = subscriptions * (1 - scenario.cancellation / 2) + signed / 2;
    subscriptions = subscriptions * (1 - scenario.cancellation) + signed;
    const fromSubscriptions = active * a.subscriptionPrice * price;
    const revenue = projects * a.projectPrice * price + fromSubscriptions;
    const needed = (projects * a.projectHours + active * a.subscriptionHours) * hours;
    const wanted = needed / a.hoursPerPerson;
    const team = Math.max(a.fewestPeople, scenario.fractionalPeople ? wanted : Math.ceil(wanted));
    const direct = projects * a.projectDirectCost + active * a.subscriptionDirectCost;
    const cost = team * a.costPerPerson * people + direct * directCost + tax(revenue, team);
    cumulative += revenue - cost;
    return {
      revenue,
      recurring: fromSubscriptions / revenue,
      people: team,
      result: revenue - cost,
      cumulative,
    };
  });
}

/** Projects a year that pay three people when no client subscribes. */
export function projectsToBreakEven(): number {
  const {projectPrice, projectDirectCost, costPerPerson, fewestPeople, tax} = assumptions;
  return (fewestPeople * costPerPerson) / (projectPrice * (1 - tax) - projectDirectCost);
}
