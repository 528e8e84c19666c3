import {translate} from '@docusaurus/Translate';
import {StackedBar} from '@site/src/components/Tool/charts/StackedBar';
import type {Need} from '@site/src/domain/sizing/need';
import type {SizingValues} from '@site/src/domain/sizing/sizingFields';
import type {Units} from '@site/src/hooks/useUnits';
import type {ReactNode} from 'react';
import {fitText} from './fitText';
import {totalName} from './memoryRows';
import {partName} from './partName';

type Props = {need: Need; values: SizingValues; units: Units};

/** Memory by part, against that of the card or computer. */
export function MemoryBar({need, values, units}: Props): ReactNode {
  const parts = need.parts.map(({id, bytes}) => ({
    name: partName(id),
    value: bytes,
    text: units.bytes(bytes),
  }));
  return (
    <StackedBar
      title={translate(
        {id: 'ofm.sizing.bar', message: '{name}: {total}'},
        {name: totalName(values), total: units.bytes(need.bytes)},
      )}
      description={`${fitText(need, units)} ${parts.map(({name, text}) => `${name}: ${text}`).join('; ')}.`}
      parts={parts}
      limit={{value: need.memoryGB * 1e9, label: `${units.number(need.memoryGB)} GB`}}
    />
  );
}
