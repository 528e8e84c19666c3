import {
  nextSort,
  readSort,
  sortFields,
  sortRows,
  toSortTexts,
} from '@site/src/domain/hardware/sorting';
import {describe, expect, it} from 'vitest';

const columns = ['name', 'memoryGB'] as const;
type Column = (typeof columns)[number];

describe('sortRows', () => {
  const rows = [
    {id: 'a', size: 10},
    {id: 'b', size: undefined},
    {id: 'c', size: 9},
    {id: 'd', size: undefined},
  ];
  const sorted = (direction: 'ascending' | 'descending'): string[] =>
    sortRows(rows, {column: 'size', direction}, ({size}) => size).map(({id}) => id);

  it('puts rows without a value last, in the order they had', () => {
    expect(sorted('ascending')).toEqual(['c', 'a', 'b', 'd']);
    expect(sorted('descending')).toEqual(['a', 'c', 'b', 'd']);
  });

  it('orders numbers inside words by their size', () => {
    const names = ['p5.48xlarge', 'p5.4xlarge', 'g6.xlarge'].map((name) => ({name}));
    const byName = sortRows(names, {column: 'name', direction: 'ascending'}, ({name}) => name);
    expect(byName.map(({name}) => name)).toEqual(['g6.xlarge', 'p5.4xlarge', 'p5.48xlarge']);
  });
});

describe('nextSort', () => {
  it('begins with the first direction of the column, then turns round each time', () => {
    const first = nextSort<Column>(undefined, 'memoryGB', 'descending');
    const second = nextSort<Column>(first, 'memoryGB', 'descending');
    expect([first.direction, second.direction]).toEqual(['descending', 'ascending']);
    expect(nextSort<Column>(second, 'memoryGB', 'descending')).toEqual(first);
  });

  it('begins anew in another column', () => {
    const sort = {column: 'name', direction: 'descending'} as const;
    expect(nextSort<Column>(sort, 'memoryGB', 'descending').direction).toBe('descending');
    expect(nextSort<Column>(sort, 'memoryGB', 'ascending').direction).toBe('ascending');
  });
});

describe('the fields of an order', () => {
  it('begin with no order', () => {
    const {sort, direction} = sortFields(columns);
    expect(readSort({sort: sort.start, direction: direction.start}, columns)).toBeUndefined();
  });

  it('hold an order and give it back', () => {
    const sort = {column: 'memoryGB', direction: 'descending'} as const;
    expect(readSort(toSortTexts<Column>(sort), columns)).toEqual(sort);
  });
});
