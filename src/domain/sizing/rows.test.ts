import {
  cellValue,
  figureColumns,
  filterAccelerators,
  nextSort,
  sortAccelerators,
} from '@site/src/domain/sizing/rows';
import {acceleratorView, figure} from '@site/tests/fixtures/sizing';
import {describe, expect, it} from 'vitest';

const rows = [
  acceleratorView('h100', 80, {fp8TFLOPS: figure(1979)}),
  acceleratorView('t4', 16, {fp8TFLOPS: 'not-supported', segment: 'cloud-only'}),
  acceleratorView('l4', 24, {fp8TFLOPS: figure(242), segment: 'workstation'}),
  acceleratorView('m4-max', 128, {fp8TFLOPS: 'not-published', segment: 'unified-memory'}),
];
const ids = (list: readonly {id: string}[]): string[] => list.map(({id}) => id);
const everything = {text: '', segment: 'all', minMemoryGB: 0} as const;

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

describe('filterAccelerators', () => {
  it('keeps everything without a filter', () => {
    expect(filterAccelerators(rows, everything)).toEqual(rows);
  });

  it.each([
    ['part of a name in any case', {text: ' H1 '}, ['h100']],
    ['a segment', {segment: 'workstation'}, ['l4']],
    ['the least memory, itself included', {minMemoryGB: 24}, ['h100', 'l4', 'm4-max']],
    ['all of them at once', {text: '4', segment: 'cloud-only', minMemoryGB: 16}, ['t4']],
    ['something that is not there', {text: 'b200'}, []],
  ] as const)('keeps %s', (_name, filter, expected) => {
    expect(ids(filterAccelerators(rows, {...everything, ...filter}))).toEqual(expected);
  });

  it('takes signs of regular expressions for plain text', () => {
    expect(filterAccelerators(rows, {...everything, text: '.*'})).toEqual([]);
  });
});

describe('nextSort', () => {
  it('begins with the largest number, then turns round each time', () => {
    const first = nextSort(undefined, 'memoryGB');
    const second = nextSort(first, 'memoryGB');
    expect(first).toEqual({column: 'memoryGB', direction: 'descending'});
    expect(second).toEqual({column: 'memoryGB', direction: 'ascending'});
    expect(nextSort(second, 'memoryGB')).toEqual(first);
  });

  it('begins with the first name', () => {
    const first = nextSort(undefined, 'name');
    expect(first).toEqual({column: 'name', direction: 'ascending'});
    expect(nextSort(first, 'name').direction).toBe('descending');
  });

  it('begins anew in another column', () => {
    const sort = nextSort(nextSort(undefined, 'powerW'), 'powerW');
    expect(nextSort(sort, 'memoryGB').direction).toBe('descending');
  });
});
