import type {Figure} from '../reference/schema';
import type {AcceleratorView} from './view';

/** Columns of the accelerator table that hold numbers. */
export const figureColumns = [
  'memoryGB',
  'bandwidthGBPerSecond',
  'bf16TFLOPS',
  'fp8TFLOPS',
  'powerW',
] as const;

export type FigureColumn = (typeof figureColumns)[number];
export type SortColumn = 'name' | FigureColumn;
export type Sort = {column: SortColumn; direction: 'ascending' | 'descending'};

export type AcceleratorFilter = {
  /** Part of the maker’s and its own name, in any case, spaces or not; empty for all. */
  text: string;
  segment: AcceleratorView['segment'] | 'all';
  /** Least memory of one accelerator, GB; 0 for all. */
  minMemoryGB: number;
};

type Cell = Omit<Figure, 'note'> | 'not-supported' | 'not-published';

/** The number of a cell, or undefined where there is none. */
export function cellValue(cell: Cell): number | undefined {
  return typeof cell === 'string' ? undefined : cell.value;
}

function bare(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '');
}

/** The rows that meet every condition of a filter, in their order. */
export function filterAccelerators(
  rows: readonly AcceleratorView[],
  {text, segment, minMemoryGB}: AcceleratorFilter,
): AcceleratorView[] {
  const wanted = bare(text);
  return rows.filter(
    (row) =>
      bare(`${row.vendor} ${row.name}`).includes(wanted) &&
      (segment === 'all' || row.segment === segment) &&
      row.memoryGB.value >= minMemoryGB,
  );
}

/** Sorted copy; rows without a number come last in either direction. */
export function sortAccelerators(
  rows: readonly AcceleratorView[],
  {column, direction}: Sort,
): AcceleratorView[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => {
    if (column === 'name') {
      return sign * a.name.localeCompare(b.name);
    }
    const [x, y] = [cellValue(a[column]), cellValue(b[column])];
    if (x === undefined || y === undefined) {
      return Number(x === undefined) - Number(y === undefined);
    }
    return sign * (x - y);
  });
}

/** What a click on a column’s heading leads to: largest first, then smallest first. */
export function nextSort(sort: Sort | undefined, column: SortColumn): Sort {
  const first = column === 'name' ? 'ascending' : 'descending';
  const second = first === 'ascending' ? 'descending' : 'ascending';
  return {column, direction: sort?.column === column && sort.direction === first ? second : first};
}
