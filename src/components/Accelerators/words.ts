import {translate} from '@docusaurus/Translate';
import {
  brazilWords,
  hiddenWords,
  named,
  sharedWords,
} from '@site/src/components/HardwareTable/words';
import type {ToolWords} from '@site/src/components/Tool/FieldList';
import {rentalAvailabilities} from '@site/src/domain/hardware/rent';
import type {acceleratorFields} from '@site/src/domain/hardware/tableFields';
import {segments} from '@site/src/domain/sizing/rows';
import {segmentName} from './names';

/** What the fields of the table are called. */
export function acceleratorWords(): ToolWords<ReturnType<typeof acceleratorFields>> {
  return {
    name: {label: translate({id: 'ofm.accelerators.filterName', message: 'Nome'})},
    segment: {
      label: translate({id: 'ofm.accelerators.filterSegment', message: 'Onde se encontra'}),
      options: named(segments, segmentName),
    },
    brazil: brazilWords(rentalAvailabilities),
    ...sharedWords(),
    ...hiddenWords(),
  };
}

/** The fields of the form, in order. */
export const filterNames = [
  'name',
  'minMemoryGB',
  'use',
  'maxUSDPerHour',
  'brazil',
  'segment',
] as const;
