import {
  cellValue,
  figureColumns,
  filterAccelerators,
  nextAcceleratorSort,
  sortAccelerators,
} from '@site/src/domain/sizing/rows';
import {acceleratorView, figure, rent} from '@site/tests/fixtures/sizing';
import {describe, expect, it} from 'vitest';

const rows = [
  acceleratorView('h100', 80, {fp8TFLOPS: figure(1979)}),
  acceleratorView('t4', 16, {fp8TFLOPS: 'not-supported', segment: 'cloud-only'}),
  acceleratorView('l4', 24, {fp8TFLOPS: figure(242), segment: 'workstation'}),
  acceleratorView('m4-max', 128, {fp8TFLOPS: 'not-published', segment: 'unified-memory'}),
];
const ids = (list: readonly {id: string}[]): string[] => list.map(({id}) => id);
const everything = {name: '', segment: 'all', use: 'all', brazil: 'all'} as const;

describe('cellValue', () => {
  it('is the number of a figure and nothing for an absence', () => {
    expect(cellValue(figure(80))).toBe(80);
    expect(cellValue('not-supported')).toBeUndefined();
    expect(cellValue('not-published')).toBeUndefined();
  });
});

describe('sortAccelerators', () => {
  it.each([
    ['ascending', ['l4', 'h100', 't4', 'm4-max']],
    ['descending', ['h100', 'l4', 't4', 'm4-max']],
  ] as const)('puts missing numbers last when %s, in the order they had', (direction, expected) => {
    expect(ids(sortAccelerators(rows, {column: 'fp8TFLOPS', direction}))).toEqual(expected);
  });

  it.each(figureColumns)('sorts %s as numbers', (column) => {
    const [a, b, c] = [9, 100, 20].map((n) => acceleratorView(`a${n}`, 1, {[column]: figure(n)}));
    const list = a && b && c ? [a, b, c] : [];
    expect(ids(sortAccelerators(list, {column, direction: 'ascending'}))).toEqual([
      'a9',
      'a20',
      'a100',
    ]);
  });

  it('sorts names in both directions', () => {
    const names = ['h100', 'l4', 'm4-max', 't4'];
    expect(ids(sortAccelerators(rows, {column: 'name', direction: 'ascending'}))).toEqual(names);
    const reversed = sortAccelerators(rows, {column: 'name', direction: 'descending'});
    expect(ids(reversed)).toEqual(names.toReversed());
  });

  it('leaves the rows that it was given as they were', () => {
    const before = ids(rows);
    sortAccelerators(rows, {column: 'memoryGB', direction: 'descending'});
    expect(ids(rows)).toEqual(before);
  });
});

describe('sortAccelerators, by what it costs to rent and where', () => {
  const priced = [
    acceleratorView('none', 1),
    acceleratorView('dear', 1, {rent: rent(9, {brazil: 'unknown'})}),
    acceleratorView('cheap', 1, {rent: rent(0.5, {brazil: 'no'})}),
    acceleratorView('middle', 1, {rent: rent(2, {brazil: 'yes'})}),
  ];

  it('puts those without a confirmed price last in either direction', () => {
    const by = (direction: 'ascending' | 'descending'): string[] =>
      ids(sortAccelerators(priced, {column: 'rent', direction}));
    expect(by('ascending')).toEqual(['cheap', 'middle', 'dear', 'none']);
    expect(by('descending')).toEqual(['dear', 'middle', 'cheap', 'none']);
  });

  it('puts those in Brazil first, then those to be checked', () => {
    const sorted = sortAccelerators(priced, {column: 'brazil', direction: 'ascending'});
    expect(ids(sorted)).toEqual(['middle', 'dear', 'cheap', 'none']);
  });
});

describe('filterAccelerators', () => {
  it('keeps everything without a filter', () => {
    expect(filterAccelerators(rows, everything)).toEqual({rows, withoutPrice: 0});
  });

  it.each([
    ['part of a name in any case', {name: ' H1 '}, ['h100']],
    ['a segment', {segment: 'workstation'}, ['l4']],
    ['the least memory, itself included', {minMemoryGB: 24}, ['h100', 'l4', 'm4-max']],
    ['all of them at once', {name: '4', segment: 'cloud-only', minMemoryGB: 16}, ['t4']],
    ['something that is not there', {name: 'b200'}, []],
    ['what carries a use with memory to spare', {use: 'serve-8b'}, ['h100', 'l4', 'm4-max']],
    ['a region', {brazil: 'yes'}, []],
    ['no region, for want of a machine', {brazil: 'not-listed'}, ['h100', 't4', 'l4', 'm4-max']],
  ] as const)('keeps %s', (_name, filter, expected) => {
    expect(ids(filterAccelerators(rows, {...everything, ...filter}).rows)).toEqual(expected);
  });

  it('takes signs of regular expressions for plain text', () => {
    expect(filterAccelerators(rows, {...everything, name: '.*'}).rows).toEqual([]);
  });

  it('keeps a budget, itself included, and counts those without a price among the rest', () => {
    const list = [
      acceleratorView('a', 80, {rent: rent(2)}),
      acceleratorView('b', 80, {rent: rent(2.01)}),
      acceleratorView('c', 80),
      acceleratorView('d', 16),
    ];
    const filter = {...everything, minMemoryGB: 24, maxUSDPerHour: 2};
    const {rows: found, withoutPrice} = filterAccelerators(list, filter);
    expect([ids(found), withoutPrice]).toEqual([['a'], 1]);
  });
});

describe('nextAcceleratorSort', () => {
  it.each([
    ['name', 'ascending'],
    ['memoryGB', 'descending'],
    ['rent', 'ascending'],
    ['brazil', 'ascending'],
  ] as const)('begins %s %s', (column, direction) => {
    expect(nextAcceleratorSort(undefined, column)).toEqual({column, direction});
  });
});
