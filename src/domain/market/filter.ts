import type {EstimateView, MarketEstimatesView} from './view';

/** What a reader narrows the estimates down to; `all` leaves a property open. */
export type EstimateFilter = {
  scope: EstimateView['scope'] | 'all';
  region: EstimateView['region'] | 'all';
  verification: EstimateView['verification'] | 'all';
  use: EstimateView['use'] | 'all';
};

function matches(estimate: EstimateView, filter: EstimateFilter): boolean {
  const {scope, region, verification, use} = filter;
  return (
    (scope === 'all' || estimate.scope === scope) &&
    (region === 'all' || estimate.region === region) &&
    (verification === 'all' || estimate.verification === verification) &&
    (use === 'all' || estimate.use === use)
  );
}

/** The groups with the estimates that match; groups without one are left out. */
export function filterEstimates(
  scopes: MarketEstimatesView['scopes'],
  filter: EstimateFilter,
): MarketEstimatesView['scopes'] {
  return scopes
    .map(({scope, estimates}) => ({
      scope,
      estimates: estimates.filter((estimate) => matches(estimate, filter)),
    }))
    .filter(({estimates}) => estimates.length > 0);
}
