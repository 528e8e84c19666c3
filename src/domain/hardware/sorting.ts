import type {ChoiceField} from '../tool/fields';

const directions = ['ascending', 'descending'] as const;
type Direction = (typeof directions)[number];

export type Sort<C extends string> = {column: C; direction: Direction};

/** What a column sorts by; undefined where a cell has no value. */
export type SortValue = string | number | undefined;

const unsorted = 'none';

/** The fields that hold the order of a table, so that a link carries it. */
export function sortFields(columns: readonly string[]): Record<'sort' | 'direction', ChoiceField> {
  return {
    sort: {type: 'choice', start: unsorted, options: [unsorted, ...columns]},
    direction: {type: 'choice', start: 'ascending', options: directions},
  };
}

/** The order that the fields hold; undefined for the table’s own. */
export function readSort<C extends string>(
  {sort, direction}: Readonly<Record<'sort' | 'direction', string>>,
  columns: readonly C[],
): Sort<C> | undefined {
  const column = columns.find((candidate) => candidate === sort);
  return column && {column, direction: direction === 'descending' ? direction : 'ascending'};
}

/** The texts of the fields for an order. */
export function toSortTexts<C extends string>({
  column,
  direction,
}: Sort<C>): Record<'sort' | 'direction', string> {
  return {sort: column, direction};
}

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
