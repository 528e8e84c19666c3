import {translate} from '@docusaurus/Translate';
import {SourceLink, verificationName} from '@site/src/components/Provenance';
import {formatDay} from '@site/src/domain/locale/formatDay';
import {type PricedInstance, withPrice} from '@site/src/domain/sizing/instances';
import type {CloudInstancesView} from '@site/src/domain/sizing/view';
import type {Numbers} from '@site/src/hooks/useNumbers';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type SourceProps = {
  data: CloudInstancesView;
  price: number;
  numbers: Numbers;
  locale: string;
};

/** The power of the accelerators alone, a lower bound for that of a machine that is bought. */
function CardPower({instance, numbers}: {instance: PricedInstance; numbers: Numbers}): ReactNode {
  const {acceleratorCount: count, accelerator} = instance;
  return (
    accelerator.powerW !== undefined &&
    translate(
      {
        id: 'ofm.breakEven.cardPower',
        message: ' Só as placas: {count} × {watts} W = {kilowatts} kW.',
      },
      {
        count,
        watts: numbers.number(accelerator.powerW),
        kilowatts: numbers.number((count * accelerator.powerW) / 1000),
      },
    )
  );
}

function Provenance({
  instance,
  sources,
  numbers,
  locale,
}: Omit<SourceProps, 'data' | 'price'> & {
  instance: PricedInstance;
  sources: CloudInstancesView['sources'];
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
      <CardPower instance={instance} numbers={numbers} />
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

/** Where the price on demand comes from, and which prices the manual does not have. */
export function PriceSource({data, price, numbers, locale}: SourceProps): ReactNode {
  const instance = withPrice(data.instances).find(({usdPerHour}) => usdPerHour === price);
  return (
    <p className={styles.source}>
      {instance ? (
        <Provenance instance={instance} sources={data.sources} numbers={numbers} locale={locale} />
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
