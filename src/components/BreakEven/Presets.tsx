import {translate} from '@docusaurus/Translate';
import {SelectField} from '@site/src/components/Tool/Fields';
import {withPrice} from '@site/src/domain/sizing/instances';
import type {CloudInstancesView} from '@site/src/domain/sizing/view';
import type {Numbers} from '@site/src/hooks/useNumbers';
import {type ReactNode, useState} from 'react';

type PresetsProps = {
  instances: CloudInstancesView['instances'];
  /** US$/h as typed; undefined while it cannot be read. */
  price: number | undefined;
  numbers: Numbers;
  onChange: (price: number) => void;
};

/** The machines of the catalogue whose price was verified, to fill in the price on demand. */
export function Presets({instances, price, numbers, onChange}: PresetsProps): ReactNode {
  const priced = withPrice(instances);
  const [chosen, setChosen] = useState('');
  const fitting = priced.filter(({usdPerHour}) => usdPerHour === price);
  const shown = fitting.find(({id}) => id === chosen) ?? fitting[0];
  return (
    <SelectField
      label={translate({id: 'ofm.breakEven.preset', message: 'Máquina do catálogo'})}
      hint={translate({
        id: 'ofm.breakEven.presetHint',
        message: 'Preenche só o preço sob demanda, nos EUA. O da compra, troque pelo da proposta.',
      })}
      value={shown?.id ?? ''}
      options={[
        {value: '', name: translate({id: 'ofm.breakEven.ownPrice', message: 'outra, preço meu'})},
        ...priced.map(({id, name, provider, acceleratorCount, accelerator, usdPerHour}) => ({
          value: id,
          name: `${acceleratorCount} × ${accelerator.name}: US$ ${numbers.number(usdPerHour, 6)} (${provider} ${name})`,
        })),
      ]}
      onChange={(id) => {
        setChosen(id);
        const instance = priced.find((candidate) => candidate.id === id);
        if (instance) {
          onChange(instance.usdPerHour);
        }
      }}
    />
  );
}
