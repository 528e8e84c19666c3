export const directions = ['ascending', 'descending'] as const;
export type Direction = (typeof directions)[number];
export type Sort<C extends string> = {column: C; direction: Direction};

/** What a column sorts by; undefined where a cell has no value. */
export type SortValue = string | number | undefined;

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : String(a).localeCompare(String(b), undefined, {numeric: true});
}

/** Sorted copy; rows without a value come last in either direction, in the order they had. */
export function sortRows<Row, C extends string>(
  rows: readonly Row[],
  {column, direction}: Sort<C>,
  sortValue: (row: Row, column: C) => SortValue,
): Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [x, y] = [sortValue(a, column), sortValue(b, column)];
    if (x === undefined || y === undefined) {
      return Number(x === undefined) - Number(y === undefined);
    }
    return sign * compare(x, y);
  });
}

/**
 * What a click on a column’s heading leads to: its first direction, then the other one.
 *
 * @param first - ascending for words and prices, descending for what one wants much of
 */
export function nextSort<C extends string>(
  sort: Sort<C> | undefined,
  column: C,
  first: Direction,
): Sort<C> {
  const second = first === 'ascending' ? 'descending' : 'ascending';
  const turned = sort?.column === column && sort.direction === first;
  return {column, direction: turned ? second : first};
}
