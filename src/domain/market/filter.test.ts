import {type EstimateFilter, filterEstimates} from '@site/src/domain/market/filter';
import {estimateView} from '@site/tests/fixtures/catalogues';
import {expect, it} from 'vitest';

const everything: EstimateFilter = {scope: 'all', region: 'all', verification: 'all', use: 'all'};
const scopes = [
  {
    scope: 'mlops' as const,
    estimates: [estimateView('a'), estimateView('b', {verification: 'primary', use: 'usable'})],
  },
  {
    scope: 'annotation' as const,
    estimates: [estimateView('c', {scope: 'annotation', region: 'brazil'})],
  },
];

it.each([
  [{}, ['a', 'b', 'c']],
  [{scope: 'mlops'}, ['a', 'b']],
  [{region: 'brazil'}, ['c']],
  [{verification: 'primary'}, ['b']],
  [{use: 'do-not-use'}, ['a', 'c']],
  [{scope: 'annotation', use: 'usable'}, []],
] as const)('keeps what matches %j, and no empty group', (filter, ids) => {
  const kept = filterEstimates(scopes, {...everything, ...filter});
  expect(kept.flatMap(({estimates}) => estimates.map(({id}) => id))).toEqual(ids);
  expect(kept.every(({estimates}) => estimates.length > 0)).toBe(true);
});
