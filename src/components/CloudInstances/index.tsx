import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {
  Count,
  DataTable,
  Field,
  FilterForm,
  FinePrint,
  Small,
} from '@site/src/components/DataTable';
import {
  ExportLinks,
  SourceLink,
  VerificationLegend,
  VerificationMark,
} from '@site/src/components/Provenance';
import type {CloudInstancesView, CloudInstanceView} from '@site/src/domain/sizing/view';
import {type ReactNode, useState} from 'react';
import styles from './styles.module.css';

type Props = {
  /** Added by plugins/manual-data. */
  data: CloudInstancesView;
};

type Price = CloudInstanceView['priceUSDPerHour'];

function brazilName(available: CloudInstanceView['brazil']['available']): string {
  switch (available) {
    case 'yes':
      return translate({id: 'ofm.cloud.yes', message: 'sim'});
    case 'no':
      return translate({id: 'ofm.cloud.no', message: 'não'});
    case 'unknown':
      return translate({id: 'ofm.cloud.unknown', message: 'a verificar'});
  }
}

function PriceCell({price, locale}: {price: Price | undefined; locale: string}): ReactNode {
  if (price === undefined || typeof price === 'string') {
    return (
      <td className={styles.absent}>
        {translate({id: 'ofm.cloud.noPrice', message: 'sem preço confirmado'})}
      </td>
    );
  }
  return (
    <td className={styles.number}>
      {price.value.toLocaleString(locale, {minimumFractionDigits: 2, maximumFractionDigits: 4})}
      <VerificationMark verification={price.verification} />
    </td>
  );
}

function Row({instance}: {instance: CloudInstanceView}): ReactNode {
  const {i18n} = useDocusaurusContext();
  const id = `instance-${instance.id}`;
  useBrokenLinks().collectAnchor(id);
  const number = (value: number | undefined): string =>
    value === undefined ? '–' : value.toLocaleString(i18n.currentLocale);
  const {accelerator, acceleratorCount, brazil} = instance;
  return (
    <tr id={id}>
      <th scope="row">
        {instance.name}
        <Small>{instance.provider}</Small>
      </th>
      <td>
        {acceleratorCount} × {accelerator.name}
        <Small>{number(acceleratorCount * accelerator.memoryGB)} GB</Small>
      </td>
      <td className={styles.number}>
        {number(instance.vcpus)} / {number(instance.memoryGiB)}
      </td>
      <PriceCell price={instance.priceUSDPerHour} locale={i18n.currentLocale} />
      <td>{instance.priceRegion}</td>
      <td>
        {brazilName(brazil.available)}
        <VerificationMark verification={brazil.verification} />
      </td>
    </tr>
  );
}

function Sources({instances, sources}: Omit<CloudInstancesView, 'manualVersion'>): ReactNode {
  return (
    <FinePrint
      summary={translate({id: 'ofm.cloud.sources', message: 'Fonte e data de cada preço'})}
    >
      <ul>
        {instances.map((instance) => {
          const {priceUSDPerHour: price, brazil} = instance;
          return (
            <li key={instance.id}>
              {instance.name}:{' '}
              {typeof price === 'string' ? null : (
                <>
                  <SourceLink source={sources[price.source]} />, {price.asOf}
                  {price.note && `, ${price.note}`};{' '}
                </>
              )}
              {translate({id: 'ofm.cloud.brazil', message: 'região no Brasil'})}{' '}
              <SourceLink source={sources[brazil.source]} />, {brazil.asOf}
              {brazil.note && `, ${brazil.note}`}
              {instance.remarks && `. ${instance.remarks}`}
            </li>
          );
        })}
      </ul>
    </FinePrint>
  );
}

/** Rented machines with accelerators: complete in the HTML, narrowed down by the reader. */
export function CloudInstances({data}: Props): ReactNode {
  const [provider, setProvider] = useState('all');
  const [brazilOnly, setBrazilOnly] = useState('all');
  const exports = useBaseUrl(`/data/${data.manualVersion}/cloud-instances`);
  const providers = [...new Set(data.instances.map((instance) => instance.provider))];
  const rows = data.instances.filter(
    (instance) =>
      (provider === 'all' || instance.provider === provider) &&
      (brazilOnly === 'all' || instance.brazil.available === brazilOnly),
  );
  const title = translate({id: 'ofm.cloud.title', message: 'Máquinas alugadas'});
  const all = translate({id: 'ofm.cloud.all', message: 'Todas'});
  return (
    <div className={styles.instances}>
      <FilterForm>
        <Field label={translate({id: 'ofm.cloud.provider', message: 'Provedor'})}>
          <select value={provider} onChange={(event) => setProvider(event.target.value)}>
            <option value="all">{all}</option>
            {providers.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </Field>
        <Field label={translate({id: 'ofm.cloud.inBrazil', message: 'Região no Brasil'})}>
          <select value={brazilOnly} onChange={(event) => setBrazilOnly(event.target.value)}>
            <option value="all">{all}</option>
            {(['yes', 'no', 'unknown'] as const).map((value) => (
              <option key={value} value={value}>
                {brazilName(value)}
              </option>
            ))}
          </select>
        </Field>
      </FilterForm>
      <Count>
        {translate(
          {id: 'ofm.cloud.count', message: '{shown} de {all} máquinas'},
          {shown: rows.length, all: data.instances.length},
        )}
      </Count>
      <DataTable caption={title} long>
        <thead>
          <tr>
            <th scope="col">{translate({id: 'ofm.cloud.name', message: 'Máquina'})}</th>
            <th scope="col">
              {translate({id: 'ofm.cloud.accelerators', message: 'Aceleradores'})}
            </th>
            <th scope="col">{translate({id: 'ofm.cloud.cpu', message: 'vCPU / RAM (GiB)'})}</th>
            <th scope="col">{translate({id: 'ofm.cloud.price', message: 'US$ por hora'})}</th>
            <th scope="col">{translate({id: 'ofm.cloud.region', message: 'Região do preço'})}</th>
            <th scope="col">
              {translate({id: 'ofm.cloud.inBrazil', message: 'Região no Brasil'})}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((instance) => (
            <Row key={instance.id} instance={instance} />
          ))}
        </tbody>
      </DataTable>
      <VerificationLegend />
      <Sources instances={data.instances} sources={data.sources} />
      <ExportLinks csv={`${exports}.csv`} json={`${exports}.json`} />
    </div>
  );
}
