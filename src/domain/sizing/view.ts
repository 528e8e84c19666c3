import {withIds} from '../collection/withIds';
import {type Rent, rentOf} from '../hardware/rent';
import {
  type Suitability,
  suitabilities,
  type Throughput,
  throughputOf,
  type Use,
} from '../hardware/uses';
import type {Localized} from '../locale/localize';
import type {Reference} from '../reference/schema';
import {collectSources, type SourceView} from '../reference/view';
import type {AcceleratorSpec} from './acceleratorFits';
import {cellValue} from './rows';
import type {Accelerator, CloudInstance, HardwareTier} from './schema';

export type AcceleratorView = {id: string} & Localized<Accelerator> & {
    /** What one of them carries. */
    uses: Record<Use, Suitability>;
    rent: Rent;
  };
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
    /** `powerW` is missing where its maker does not say it. */
    accelerator: {
      id: string;
      name: string;
      memoryGB: number;
      powerW?: number;
      throughput: Throughput;
    };
    /** What all its accelerators carry together. */
    uses: Record<Use, Suitability>;
  };

/** What `<CloudInstances>` shows. */
export type CloudInstancesView = {
  instances: CloudInstanceView[];
  sources: Record<string, SourceView>;
  manualVersion: string;
};

type References = Readonly<Record<string, Reference>>;

function usesOf(
  accelerator: Localized<Accelerator>,
  accelerators: number,
): Record<Use, Suitability> {
  const memoryGB = accelerator.memoryGB.value;
  return suitabilities({memoryGB, accelerators, throughput: throughputOf(accelerator)});
}

/** Rows ordered by memory and name, with what they carry, cost to rent, and their sources. */
export function toAcceleratorsView(
  entries: Readonly<Record<string, Localized<Accelerator>>>,
  instances: Readonly<Record<string, Localized<CloudInstance>>>,
  references: References,
  manualVersion: string,
): AcceleratorsView {
  const rented = withIds(instances);
  const accelerators = withIds(entries)
    .map((entry) => ({...entry, uses: usesOf(entry, 1), rent: rentOf(entry.id, rented)}))
    .sort((a, b) => a.memoryGB.value - b.memoryGB.value || a.name.localeCompare(b.name));
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
    .flatMap((entry) => {
      const id = entry.accelerator;
      const accelerator = accelerators[id];
      // The check of the data has said so if it names one that is not there.
      if (!accelerator) {
        return [];
      }
      const {powerW} = accelerator;
      return [
        {
          ...entry,
          accelerator: {
            id,
            name: accelerator.name,
            memoryGB: accelerator.memoryGB.value,
            ...(typeof powerW === 'object' && {powerW: powerW.value}),
            throughput: throughputOf(accelerator),
          },
          uses: usesOf(accelerator, entry.acceleratorCount),
        },
      ];
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
      const price = row.rent.lowest?.value;
      return {
        id: row.id,
        name: row.name,
        memoryGB: row.memoryGB.value,
        ...(peakTFLOPS && {peakTFLOPS}),
        ...(bandwidthGBPerSecond && {bandwidthGBPerSecond}),
        ...(powerW && {powerW}),
        ...(price && {usdPerHour: Number(price.toFixed(6))}),
      };
    }),
  };
}
