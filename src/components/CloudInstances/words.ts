import {translate} from '@docusaurus/Translate';
import {
  brazilWords,
  hiddenWords,
  named,
  sharedWords,
} from '@site/src/components/HardwareTable/words';
import type {ToolWords} from '@site/src/components/Tool/FieldList';
import type {instanceFields} from '@site/src/domain/hardware/tableFields';
import {brazilAvailabilities} from '@site/src/domain/sizing/instances';

/** What the fields of the table are called. */
export function instanceWords(
  providers: readonly string[],
): ToolWords<ReturnType<typeof instanceFields>> {
  return {
    provider: {
      label: translate({id: 'ofm.cloud.provider', message: 'Provedor'}),
      options: named(providers, (name) => name),
    },
    brazil: brazilWords(brazilAvailabilities),
    ...sharedWords(),
    ...hiddenWords(),
  };
}

/** The fields of the form, in order. */
export const filterNames = ['minMemoryGB', 'use', 'maxUSDPerHour', 'brazil', 'provider'] as const;
