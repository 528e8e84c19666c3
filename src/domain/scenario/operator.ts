import type {Constants, Values} from './inputs';

/** A year of one operator; money in reais. */
type Year = {
  /** Proposals made; fewer than planned once every company has had one. */
  proposals: number;
  /** Fewer than are won when people run out. */
  projects: number;
  revenue: number;
  /** The part of the revenue that subscriptions bring. */
  recurring: number;
  people: number;
  /** Revenue less people, direct cost and tax. */
  result: number;
  /** The sum of results since the start, less what was spent to start. */
  cumulative: number;
};

export type Run = {
  years: readonly [Year, Year, Year];
  /** Whether companies or people ran out. */
  limitedBy: {market: boolean; people: boolean};
};

/** A share of a person that an error of the last bits may add; nobody is hired for it. */
const rounding = 1e-9;

type State = {
  subscriptions: number;
  proposed: number;
  cumulative: number;
  limitedBy: Run['limitedBy'];
};

/** Projects that the hours left by the subscriptions allow. */
function mostProjects(values: Values, hours: number, kept: number): number {
  const each = values.projectHours + (values.subscribing / 2) * values.subscriptionHours;
  return Math.max(0, (hours - kept * values.subscriptionHours) / each);
}

function runYear(values: Values, constants: Constants, proposals: number, state: State): Year {
  const {subscribing, cancellation, subscriptionHours} = values;
  const most = Math.max(constants.fewestPeople, values.mostPeople);
  const hours = most * constants.hoursPerPerson;
  const reached = (values.companies * values.need * values.reach) / values.operators;
  const made = Math.min(proposals, Math.max(0, reached - state.proposed));
  const won = made * values.winRate;
  const kept = state.subscriptions * (1 - cancellation / 2);
  const projects = Math.min(won, mostProjects(values, hours, kept));
  state.proposed += made;
  state.limitedBy.market ||= made < proposals;
  state.limitedBy.people ||= projects < won;

  const signed = projects * subscribing;
  const places = hours / subscriptionHours;
  const active = Math.min(kept + signed / 2, places);
  state.subscriptions = Math.min(state.subscriptions * (1 - cancellation) + signed, places);

  const fromSubscriptions = active * values.subscriptionPrice;
  const revenue = projects * values.projectPrice + fromSubscriptions;
  const needed = projects * values.projectHours + active * subscriptionHours;
  const people = Math.min(
    most,
    Math.max(constants.fewestPeople, Math.ceil(needed / constants.hoursPerPerson - rounding)),
  );
  const direct = projects * constants.projectCost + active * constants.subscriptionCost;
  const cost = people * values.costPerPerson + direct + constants.tax * revenue;
  state.cumulative += revenue - cost;
  return {
    proposals: made,
    projects,
    revenue,
    recurring: revenue === 0 ? 0 : fromSubscriptions / revenue,
    people,
    result: revenue - cost,
    cumulative: state.cumulative,
  };
}

/**
 * Three years of one operator. In each it makes $a_t$ proposals, as long as companies are left that
 * have had none: the network reaches $N f r$ of them in three years, where $N$ are companies, $f$ the
 * share that needs a trained model and $r$ the share reached, and $K$ operators share them. It wins
 * $q_t = w \min(a_t, N f r / K - \sum_{s<t} a_s)$ projects. Subscriptions begin and end, on average,
 * in the middle of a year; people are hired whole, when hours run short, up to the limit; work beyond
 * it is refused.
 */
export function runOperator(values: Values, constants: Constants): Run {
  const limitedBy = {market: false, people: false};
  const state: State = {subscriptions: 0, proposed: 0, cumulative: -constants.start, limitedBy};
  return {
    years: [
      runYear(values, constants, values.proposals1, state),
      runYear(values, constants, values.proposals2, state),
      runYear(values, constants, values.proposals3, state),
    ],
    limitedBy,
  };
}
