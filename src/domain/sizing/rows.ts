import {withinBudget} from '../hardware/budget';
import type {RentalAvailability} from '../hardware/rent';
import {nextSort, type Sort, type SortValue, sortRows} from '../hardware/sorting';
import type {Use} from '../hardware/uses';
import type {Figure} from '../reference/schema';
import type {AcceleratorView} from './view';

/** Columns of the accelerator table that hold numbers of its own data. */
export const figureColumns = [
  'memoryGB',
  'bandwidthGBPerSecond',
  'bf16TFLOPS',
  'fp8TFLOPS',
  'powerW',
] as const;

/** All its columns, in order. */
export const acceleratorColumns = ['name', ...figureColumns, 'rent', 'brazil'] as const;

export type FigureColumn = (typeof figureColumns)[number];
export type AcceleratorColumn = (typeof acceleratorColumns)[number];

export const segments = [
  'consumer',
  'workstation',
  'datacenter',
  'cloud-only',
  'unified-memory',
] as const satisfies readonly AcceleratorView['segment'][];

export type AcceleratorFilter = {
  /** Part of the maker’s and its own name, in any case, spaces or not; empty for all. */
  name: string;
  segment: AcceleratorView['segment'] | 'all';
  /** Least memory of one accelerator, GB. */
  minMemoryGB?: number | undefined;
  /** What one accelerator must carry with memory to spare. */
  use: Use | 'all';
  /** Most that one accelerator may cost to rent, US$/h. */
  maxUSDPerHour?: number | undefined;
  brazil: RentalAvailability | 'all';
};

type Cell = Omit<Figure, 'note'> | 'not-supported' | 'not-published';

/** The number of a cell, or undefined where there is none. */
export function cellValue(cell: Cell): number | undefined {
  return typeof cell === 'string' ? undefined : cell.value;
}

function bare(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '');
}

function meets(row: AcceleratorView, filter: AcceleratorFilter): boolean {
  const {name, segment, minMemoryGB = 0, use, brazil} = filter;
  return (
    bare(`${row.vendor} ${row.name}`).includes(bare(name)) &&
    (segment === 'all' || row.segment === segment) &&
    row.memoryGB.value >= minMemoryGB &&
    (use === 'all' || row.uses[use].verdict === 'fits') &&
    (brazil === 'all' || row.rent.brazil === brazil)
  );
}

/**
 * The rows that meet every condition of a filter, in their order, and how many meet all but the
 * budget only because nobody confirmed their price.
 */
export function filterAccelerators(
  rows: readonly AcceleratorView[],
  filter: AcceleratorFilter,
): {rows: AcceleratorView[]; withoutPrice: number} {
  const found = rows.filter((row) => meets(row, filter));
  return withinBudget(found, filter.maxUSDPerHour, ({rent}) => rent.lowest?.value);
}

function sortValue(row: AcceleratorView, column: AcceleratorColumn): SortValue {
  switch (column) {
    case 'name':
      return row.name;
    case 'rent':
      return row.rent.lowest?.value;
    case 'brazil':
      return row.rent.brazil === 'not-listed'
        ? undefined
        : (['yes', 'unknown', 'no'] as const).indexOf(row.rent.brazil);
    default:
      return cellValue(row[column]);
  }
}

/** Sorted copy; rows without a value come last in either direction. */
export function sortAccelerators(
  rows: readonly AcceleratorView[],
  sort: Sort<AcceleratorColumn>,
): AcceleratorView[] {
  return sortRows(rows, sort, sortValue);
}

/** What a click on a heading leads to: names and prices from the least, figures from the most. */
export function nextAcceleratorSort(
  sort: Sort<AcceleratorColumn> | undefined,
  column: AcceleratorColumn,
): Sort<AcceleratorColumn> {
  const isFigure = figureColumns.some((figure) => figure === column);
  return nextSort(sort, column, isFigure ? 'descending' : 'ascending');
}
