import {
  filterInstances,
  type InstanceFilter,
  instanceColumns,
  nextInstanceSort,
  sortInstances,
} from '@site/src/domain/sizing/instances';
import {instanceView} from '@site/tests/fixtures/catalogues';
import {figure} from '@site/tests/fixtures/sizing';
import {describe, expect, it} from 'vitest';

const everything: InstanceFilter = {provider: 'all', use: 'all', brazil: 'all'};
const small = instanceView('small', {acceleratorCount: 1, vcpus: 4, priceUSDPerHour: figure(0.8)});
const large = instanceView('large', {
  acceleratorCount: 8,
  vcpus: 96,
  memoryGiB: 384,
  priceUSDPerHour: figure(9),
  priceRegion: 'eastus',
  brazil: {...small.brazil, available: 'yes'},
});
const unpriced = instanceView('unpriced', {
  provider: 'Nuvem B',
  vcpus: undefined,
  memoryGiB: undefined,
  priceUSDPerHour: 'not-published',
});
const machines = [unpriced, large, small];
const ids = (list: readonly {id: string}[]): string[] => list.map(({id}) => id);

describe('sortInstances', () => {
  it.each([
    ['name', ['large', 'small', 'unpriced']],
    ['memoryGB', ['small', 'unpriced', 'large']],
    ['vcpus', ['small', 'large', 'unpriced']],
    ['memoryGiB', ['small', 'large', 'unpriced']],
    ['price', ['small', 'large', 'unpriced']],
    ['region', ['large', 'unpriced', 'small']],
    ['brazil', ['large', 'unpriced', 'small']],
  ] as const)('by %s, from the least, missing values last', (column, expected) => {
    expect(ids(sortInstances(machines, {column, direction: 'ascending'}))).toEqual(expected);
  });

  it('knows every column', () => {
    for (const column of instanceColumns) {
      expect(sortInstances(machines, nextInstanceSort(undefined, column))).toHaveLength(3);
    }
  });
});

describe('filterInstances', () => {
  it.each([
    ['a provider', {provider: 'Nuvem B'}, ['unpriced']],
    ['the memory of all accelerators together', {minMemoryGB: 48}, ['unpriced', 'large']],
    ['a region', {brazil: 'yes'}, ['large']],
    ['what its accelerators carry together', {use: 'lora-8b'}, ['unpriced', 'large']],
  ] as const)('keeps %s', (_name, filter, expected) => {
    expect(ids(filterInstances(machines, {...everything, ...filter}).rows)).toEqual(expected);
  });

  it('keeps a budget for the whole machine, and counts those without a price', () => {
    const {rows, withoutPrice} = filterInstances(machines, {...everything, maxUSDPerHour: 1});
    expect([ids(rows), withoutPrice]).toEqual([['small'], 1]);
  });
});
