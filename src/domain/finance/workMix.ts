import type {Measure} from '../tool/result';

export type MixPlan = {
  /** Billable and other hours of the team, h a year. */
  billableHours: number;
  otherHours: number;
  /** Subscriptions at once, and the hours of one, h a month. */
  subscriptions: number;
  subscriptionHours: number;
  /** Hours of a project with its reserve, h. */
  projectHours: number;
  /** Accepted proposals, a share of those sent; hours that one takes. */
  acceptance: number;
  proposalHours: number;
};

export type WorkMix = {
  /** Share of the billable hours that subscriptions take, from 0 to 1. */
  subscriptionShare: number;
  /** Projects a year that the remaining hours hold. */
  projects: number;
  /** Hours of proposals that these projects take, h a year. */
  sellingHours: number;
  /** The same as a share of the hours that are not billable. */
  sellingShare: Measure<'no-other-hours'>;
};

/**
 * What a team with some subscriptions has left for projects, and the selling that it takes.
 * Subscriptions renew and take no proposals.
 *
 * @returns `undefined` when the subscriptions ask for more hours than there are
 */
export function workMix(plan: MixPlan): WorkMix | undefined {
  const taken = 12 * plan.subscriptions * plan.subscriptionHours;
  if (taken > plan.billableHours) {
    return undefined;
  }
  const projects = (plan.billableHours - taken) / plan.projectHours;
  const sellingHours = (projects / plan.acceptance) * plan.proposalHours;
  return {
    subscriptionShare: taken / plan.billableHours,
    projects,
    sellingHours,
    sellingShare:
      plan.otherHours > 0
        ? {status: 'ok', value: sellingHours / plan.otherHours}
        : {status: 'undefined', reason: 'no-other-hours'},
  };
}
