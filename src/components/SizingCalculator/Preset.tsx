import {translate} from '@docusaurus/Translate';
import {SelectField} from '@site/src/components/Tool/Fields';
import type {SizingFields, SizingTexts} from '@site/src/domain/sizing/sizingFields';
import {matchPreset, type SizingPreset} from '@site/src/domain/sizing/sizingPresets';
import type {TypedValues} from '@site/src/domain/tool/fields';
import {useNumbers} from '@site/src/hooks/useNumbers';
import type {ReactNode} from 'react';

type Props = {
  label: string;
  choices: readonly SizingPreset[];
  texts: SizingTexts;
  onFill: (fields: TypedValues<SizingFields>) => void;
};

const ownId = 'own';

/** Something real that fills several fields; it shows `own` as soon as one of them differs. */
export function Preset({label, choices, texts, onFill}: Props): ReactNode {
  const {mark} = useNumbers();
  const current = matchPreset(choices, texts, mark);
  const own = {
    value: ownId,
    name: translate({id: 'ofm.sizing.own', message: 'valores próprios'}),
  };
  return (
    <SelectField
      label={label}
      hint={translate({id: 'ofm.sizing.presetHint', message: 'Preenche os campos abaixo.'})}
      value={current?.id ?? ownId}
      options={[own, ...choices.map(({id, name}) => ({value: id, name}))]}
      onChange={(chosen) => {
        const preset = choices.find(({id}) => id === chosen);
        if (preset) {
          onFill(preset.fields);
        }
      }}
    />
  );
}
