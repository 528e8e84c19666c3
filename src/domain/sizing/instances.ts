import {withinBudget} from '../hardware/budget';
import {nextSort, type Sort, type SortValue, sortRows} from '../hardware/sorting';
import type {Use} from '../hardware/uses';
import type {CloudInstanceView} from './view';

export const brazilAvailabilities = ['yes', 'no', 'unknown'] as const;

export type InstanceFilter = {
  /** As its name is written, or `all`. */
  provider: string;
  /** What its accelerators together must carry with memory to spare. */
  use: Use | 'all';
  /** Least memory of its accelerators together, GB. */
  minMemoryGB?: number | undefined;
  /** Most that the machine may cost, US$/h. */
  maxUSDPerHour?: number | undefined;
  brazil: (typeof brazilAvailabilities)[number] | 'all';
};

/** Columns of the table of rented machines, in order. */
export const instanceColumns = [
  'name',
  'memoryGB',
  'vcpus',
  'memoryGiB',
  'price',
  'region',
  'brazil',
] as const;

export type InstanceColumn = (typeof instanceColumns)[number];

/** Memory of all its accelerators together, GB. */
export function acceleratorMemoryGB({acceleratorCount, accelerator}: CloudInstanceView): number {
  return acceleratorCount * accelerator.memoryGB;
}

/** On demand, the whole machine, US$/h; undefined where no price is confirmed. */
function hourlyPriceUSD({priceUSDPerHour: price}: CloudInstanceView): number | undefined {
  return typeof price === 'string' ? undefined : price.value;
}

function meets(
  instance: CloudInstanceView,
  {provider, use, minMemoryGB = 0, brazil}: InstanceFilter,
): boolean {
  return (
    (provider === 'all' || instance.provider === provider) &&
    (use === 'all' || instance.uses[use].verdict === 'fits') &&
    acceleratorMemoryGB(instance) >= minMemoryGB &&
    (brazil === 'all' || instance.brazil.available === brazil)
  );
}

export type PricedInstance = CloudInstanceView & {
  /** On demand, US$/h. */
  usdPerHour: number;
  /** Where the price comes from. */
  figure: Exclude<CloudInstanceView['priceUSDPerHour'], string>;
};

/** The machines whose price on demand was verified. */
export function withPrice(instances: readonly CloudInstanceView[]): PricedInstance[] {
  return instances.flatMap((instance) => {
    const figure = instance.priceUSDPerHour;
    return typeof figure === 'string' || figure.verification === 'unverified'
      ? []
      : [{...instance, usdPerHour: figure.value, figure}];
  });
}

/**
 * The machines that meet every condition of a filter, in their order, and how many meet all but
 * the budget only because nobody confirmed their price.
 */
export function filterInstances(
  instances: readonly CloudInstanceView[],
  filter: InstanceFilter,
): {rows: CloudInstanceView[]; withoutPrice: number} {
  const found = instances.filter((instance) => meets(instance, filter));
  return withinBudget(found, filter.maxUSDPerHour, hourlyPriceUSD);
}

function sortValue(instance: CloudInstanceView, column: InstanceColumn): SortValue {
  switch (column) {
    case 'name':
      return `${instance.provider} ${instance.name}`;
    case 'memoryGB':
      return acceleratorMemoryGB(instance);
    case 'price':
      return hourlyPriceUSD(instance);
    case 'region':
      return instance.priceRegion;
    case 'brazil':
      return (['yes', 'unknown', 'no'] as const).indexOf(instance.brazil.available);
    default:
      return instance[column];
  }
}

/** Sorted copy; machines without a value come last in either direction. */
export function sortInstances(
  instances: readonly CloudInstanceView[],
  sort: Sort<InstanceColumn>,
): CloudInstanceView[] {
  return sortRows(instances, sort, sortValue);
}

/** What a click on a heading leads to: words and prices from the least, sizes from the most. */
export function nextInstanceSort(
  sort: Sort<InstanceColumn> | undefined,
  column: InstanceColumn,
): Sort<InstanceColumn> {
  const isSize = column === 'memoryGB' || column === 'vcpus' || column === 'memoryGiB';
  return nextSort(sort, column, isSize ? 'descending' : 'ascending');
}
