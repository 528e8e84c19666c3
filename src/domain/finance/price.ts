import type {Measure} from '../tool/result';

export type Team = {
  /** $n$, people who work for clients. */
  people: number;
  /** $h$, hours that each has in a year, h. */
  hoursPerPerson: number;
  /** $u$, billable share of those hours, from 0 to 1. */
  utilisation: number;
};

/** Billable hours a year, $n h u$, h. */
export function billableHours({people, hoursPerPerson, utilisation}: Team): number {
  return people * hoursPerPerson * utilisation;
}

/** Shares of revenue, each from 0 to 1. */
export type Shares = {
  /** $t$, effective tax on revenue. */
  taxRate: number;
  /** $m$, what is to be left. */
  margin: number;
};

/**
 * The price that covers a cost, its tax and a margin, all on the same price:
 * $p = c / (1 - t - m)$, in the unit of the cost. It does not exist when $t + m$ reaches 1.
 */
export function priceOf(cost: number, {taxRate, margin}: Shares): Measure<'no-room'> {
  const left = 1 - taxRate - margin;
  return left > 0 ? {status: 'ok', value: cost / left} : {status: 'undefined', reason: 'no-room'};
}

/** What a piece of work takes: a project, or a month of a subscription. */
export type Work = {
  /** Hours, h, with the reserve in them. */
  hours: number;
  /** $D$, spent for this client alone, such as cloud, R$. */
  directCost: number;
};

export type Project = {
  /** $H$, estimated, h. */
  hours: number;
  /** $r$, reserve for risk, a share of the hours. */
  reserve: number;
  directCost: number;
};

/** A project with its reserve: $H(1 + r)$ hours. */
export function projectWork({hours, reserve, directCost}: Project): Work {
  return {hours: hours * (1 + reserve), directCost};
}

export type Subscription = {
  /** Hours of routine and of reserve for incidents, h a month. */
  routineHours: number;
  incidentHours: number;
  /** Retrainings a year, and the hours of one. */
  retrainings: number;
  retrainingHours: number;
  /** R$ a month. */
  directCost: number;
};

/** A month of a subscription, with a twelfth of the year’s retrainings. */
export function subscriptionWork(subscription: Subscription): Work {
  const {routineHours, incidentHours, retrainings, retrainingHours, directCost} = subscription;
  return {
    hours: routineHours + incidentHours + (retrainings * retrainingHours) / 12,
    directCost,
  };
}

/** Cost of a piece of work, $H c + D$, R$. */
export function workCost({hours, directCost}: Work, costPerHour: number): number {
  return hours * costPerHour + directCost;
}
