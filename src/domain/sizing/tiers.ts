import type {HardwareTierView} from './view';

export type TierOrder = 'ascending' | 'descending';

/** Rows of the table of tiers, in the order in which one plans a machine. */
export const tierSpecs = [
  'acceleratorCount',
  'acceleratorMemoryGB',
  'cpuCores',
  'memoryGB',
  'localStorageTB',
  'sharedStorageTB',
  'networkGbps',
  'powerKW',
] as const;

export type TierSpec = (typeof tierSpecs)[number];

/** The tiers to show, from the smallest or from the largest. */
export function selectTiers(
  tiers: readonly HardwareTierView[],
  hidden: readonly string[],
  order: TierOrder,
): HardwareTierView[] {
  const sign = order === 'ascending' ? 1 : -1;
  return tiers.filter(({id}) => !hidden.includes(id)).sort((a, b) => sign * (a.order - b.order));
}

/** Hides or shows one tier; the last visible one stays. */
export function toggleHidden(
  tiers: readonly HardwareTierView[],
  hidden: readonly string[],
  id: string,
): readonly string[] {
  if (hidden.includes(id)) {
    return hidden.filter((other) => other !== id);
  }
  return hidden.length + 1 < tiers.length ? [...hidden, id] : hidden;
}
