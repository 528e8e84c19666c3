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

/** What the fields of the table say about each tier, by its id, and about their order. */
type TierTexts = Readonly<Record<string, string>>;

export function isHidden(texts: TierTexts, id: string): boolean {
  return texts[id] === 'hidden';
}

/** The tiers to show, from the smallest or from the largest; all of them where none is left. */
export function selectTiers(
  tiers: readonly HardwareTierView[],
  texts: TierTexts,
): HardwareTierView[] {
  const sign = texts.order === 'descending' ? -1 : 1;
  const shown = tiers.filter(({id}) => !isHidden(texts, id));
  return (shown.length > 0 ? shown : [...tiers]).sort((a, b) => sign * (a.order - b.order));
}

/** What hides or shows one tier; nothing where it is the last visible one, which stays. */
export function toggleTier(
  tiers: readonly HardwareTierView[],
  texts: TierTexts,
  id: string,
): TierTexts {
  if (isHidden(texts, id)) {
    return {[id]: 'shown'};
  }
  const visible = tiers.filter((tier) => !isHidden(texts, tier.id));
  return visible.length > 1 ? {[id]: 'hidden'} : {};
}
