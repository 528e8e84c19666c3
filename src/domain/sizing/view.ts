import {withIds} from '../collection/withIds';
import type {Localized} from '../locale/localize';
import type {Reference} from '../reference/schema';
import {collectSources, type SourceView} from '../reference/view';
import type {AcceleratorSpec} from './acceleratorFits';
import {cellValue} from './rows';
import type {Accelerator, CloudInstance, HardwareTier} from './schema';

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

export type CloudInstanceView = {id: string} & Omit<Localized<CloudInstance>, 'accelerator'> & {
    accelerator: {id: string; name: string; memoryGB: number};
  };

/** What `<CloudInstances>` shows. */
export type CloudInstancesView = {
  instances: CloudInstanceView[];
  sources: Record<string, SourceView>;
  manualVersion: string;
};

type References = Readonly<Record<string, Reference>>;

/** Rows ordered by memory and name, with their sources. */
export function toAcceleratorsView(
  entries: Readonly<Record<string, Localized<Accelerator>>>,
  references: References,
  manualVersion: string,
): AcceleratorsView {
  const accelerators = withIds(entries).sort(
    (a, b) => a.memoryGB.value - b.memoryGB.value || a.name.localeCompare(b.name),
  );
  return {accelerators, sources: collectSources(accelerators, references), manualVersion};
}

/** Tiers in their order, with the names of the accelerators that they propose. */
export function toHardwareTiersView(
  entries: Readonly<Record<string, Localized<HardwareTier>>>,
  accelerators: Readonly<Record<string, Localized<Accelerator>>>,
  references: References,
  manualVersion: string,
): HardwareTiersView {
  const tiers = withIds(entries)
    .map((entry) => ({
      ...entry,
      accelerators: entry.accelerators.map((key) => ({
        id: key,
        name: accelerators[key]?.name ?? key,
      })),
    }))
    .sort((a, b) => a.order - b.order);
  return {tiers, sources: collectSources(tiers, references), manualVersion};
}

/** Rented machines by provider and by the memory of their accelerators together. */
export function toCloudInstancesView(
  entries: Readonly<Record<string, Localized<CloudInstance>>>,
  accelerators: Readonly<Record<string, Localized<Accelerator>>>,
  references: References,
  manualVersion: string,
): CloudInstancesView {
  const instances = withIds(entries)
    .map((entry) => {
      const accelerator = accelerators[entry.accelerator];
      return {
        ...entry,
        accelerator: {
          id: entry.accelerator,
          name: accelerator?.name ?? entry.accelerator,
          memoryGB: accelerator?.memoryGB.value ?? 0,
        },
      };
    })
    .sort(
      (a, b) =>
        a.provider.localeCompare(b.provider) ||
        a.acceleratorCount * a.accelerator.memoryGB - b.acceleratorCount * b.accelerator.memoryGB ||
        a.name.localeCompare(b.name),
    );
  return {instances, sources: collectSources(instances, references), manualVersion};
}

/** What `<SizingCalculator>` shows. */
export type SizingCalculatorView = {accelerators: AcceleratorSpec[]};

/** The numbers of the accelerators that estimates take, by memory and name. */
export function toSizingCalculatorView({accelerators}: AcceleratorsView): SizingCalculatorView {
  return {
    accelerators: accelerators.map((row) => {
      const peakTFLOPS = cellValue(row.bf16TFLOPS) ?? (row.fp16TFLOPS && cellValue(row.fp16TFLOPS));
      const bandwidthGBPerSecond = cellValue(row.bandwidthGBPerSecond);
      const powerW = cellValue(row.powerW);
      return {
        id: row.id,
        name: row.name,
        memoryGB: row.memoryGB.value,
        ...(peakTFLOPS && {peakTFLOPS}),
        ...(bandwidthGBPerSecond && {bandwidthGBPerSecond}),
        ...(powerW && {powerW}),
      };
    }),
  };
}
