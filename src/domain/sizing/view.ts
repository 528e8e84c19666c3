import type {Localized} from '../locale/localize';
import type {Reference} from '../reference/schema';
import {type SourceView, toSourceView} from '../reference/view';
import type {Accelerator, HardwareTier} from './schema';

export type AcceleratorView = {id: string} & Localized<Accelerator>;
export type HardwareTierView = {id: string} & Omit<Localized<HardwareTier>, 'accelerators'> & {
    accelerators: {id: string; name: string}[];
  };

/** What `<Accelerators>` shows: the rows and the works that their figures name. */
export type AcceleratorsView = {
  accelerators: AcceleratorView[];
  sources: Record<string, SourceView>;
  /** Version of the manual, as in the address of the exports: `next` or a release. */
  manualVersion: string;
};

/** What `<HardwareTiers>` shows. */
export type HardwareTiersView = {
  tiers: HardwareTierView[];
  sources: Record<string, SourceView>;
  manualVersion: string;
};

type References = Readonly<Record<string, Reference>>;

function toSources(keys: Iterable<string>, references: References): Record<string, SourceView> {
  const used = [...new Set(keys)].flatMap((key) => {
    const reference = references[key];
    return reference ? [[key, toSourceView(reference)] as const] : [];
  });
  return Object.fromEntries(used);
}

function sourceKeys(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([key, child]) =>
    key === 'source' && typeof child === 'string' ? [child] : sourceKeys(child),
  );
}

/** Rows ordered by memory and name, with their sources. */
export function toAcceleratorsView(
  entries: Readonly<Record<string, Localized<Accelerator>>>,
  references: References,
  manualVersion: string,
): AcceleratorsView {
  const accelerators = Object.entries(entries)
    .map(([id, entry]) => ({id, ...entry}))
    .sort((a, b) => a.memoryGB.value - b.memoryGB.value || a.name.localeCompare(b.name));
  const sources = toSources(sourceKeys(accelerators), references);
  return {accelerators, sources, manualVersion};
}

/** Tiers in their order, with the names of the accelerators that they propose. */
export function toHardwareTiersView(
  entries: Readonly<Record<string, Localized<HardwareTier>>>,
  accelerators: Readonly<Record<string, Localized<Accelerator>>>,
  references: References,
  manualVersion: string,
): HardwareTiersView {
  const tiers = Object.entries(entries)
    .map(([id, entry]) => ({
      id,
      ...entry,
      accelerators: entry.accelerators.map((key) => ({
        id: key,
        name: accelerators[key]?.name ?? key,
      })),
    }))
    .sort((a, b) => a.order - b.order);
  return {tiers, sources: toSources(sourceKeys(tiers), references), manualVersion};
}
