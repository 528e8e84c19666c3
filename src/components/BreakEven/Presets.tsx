import {translate} from '@docusaurus/Translate';
import {SourceLink, verificationName} from '@site/src/components/Provenance';
import {SelectField} from '@site/src/components/Tool/Fields';
import {formatDay} from '@site/src/domain/locale/formatDay';
import {type PricedInstance, withPrice} from '@site/src/domain/sizing/instances';
import type {CloudInstancesView} from '@site/src/domain/sizing/view';
import type {Numbers} from '@site/src/hooks/useNumbers';
import {type ReactNode, useState} from 'react';
import styles from './styles.module.css';

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

function Provenance({
  instance,
  sources,
  locale,
}: {
  instance: PricedInstance;
  sources: CloudInstancesView['sources'];
  locale: string;
}): ReactNode {
  const {figure, provider, name, priceRegion} = instance;
  return (
    <>
      {translate(
        {
          id: 'ofm.breakEven.catalogue',
          message: 'Preço sob demanda de {machine}, {region}: cópia de catálogo, não cotação;',
        },
        {machine: `${provider} ${name}`, region: priceRegion},
      )}{' '}
      <SourceLink source={sources[figure.source]} />, {formatDay(figure.asOf, locale)} (
      {verificationName(figure.verification)}).
    </>
  );
}

/** Where no price was verified, and how to get one. */
function Unverified(): ReactNode {
  return (
    <>
      {translate({
        id: 'ofm.breakEven.unverified',
        message: 'Não há preço verificado no Brasil, nem da compra nem do aluguel:',
      })}{' '}
      <a href="#quotation">
        {translate({id: 'ofm.breakEven.quotation', message: 'como pedir a cotação'})}
      </a>
      .
    </>
  );
}

type SourceProps = {data: CloudInstancesView; price: number; locale: string};

/** Where the price on demand comes from, and which prices the manual does not have. */
export function PriceSource({data, price, locale}: SourceProps): ReactNode {
  const instance = withPrice(data.instances).find(({usdPerHour}) => usdPerHour === price);
  return (
    <p className={styles.source}>
      {instance ? (
        <Provenance instance={instance} sources={data.sources} locale={locale} />
      ) : (
        translate({
          id: 'ofm.breakEven.yourPrice',
          message: 'O preço sob demanda é seu: guarde de onde veio, com região e data.',
        })
      )}{' '}
      <Unverified />
    </p>
  );
}
