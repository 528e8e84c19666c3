import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {DataTable} from '@site/src/components/DataTable';
import {ExportLinks, VerificationLegend} from '@site/src/components/Provenance';
import type {MarketEstimatesView} from '@site/src/domain/market/view';
import type {ReactNode} from 'react';
import {scopeName} from './names';
import {Row} from './Row';
import styles from './styles.module.css';

type Props = {
  /** Added by plugins/manual-data. */
  data: MarketEstimatesView;
};

/** Every published estimate, grouped by what it measures, with the rates it prints and implies. */
export function MarketEstimates({data}: Props): ReactNode {
  const exports = useBaseUrl(`/data/${data.manualVersion}/market-estimates`);
  return (
    <section
      className={styles.market}
      aria-label={translate({id: 'ofm.market.title', message: 'Estimativas publicadas'})}
    >
      {data.scopes.map(({scope, estimates}) => (
        <div key={scope} className={styles.scope}>
          <p className={styles.name}>{scopeName(scope)}</p>
          <DataTable caption={scopeName(scope)}>
            <thead>
              <tr>
                <th scope="col">
                  {translate({id: 'ofm.market.publisher', message: 'Quem publica'})}
                </th>
                <th scope="col">{translate({id: 'ofm.market.measures', message: 'O que mede'})}</th>
                <th scope="col">{translate({id: 'ofm.market.values', message: 'Bilhões'})}</th>
                <th scope="col">{translate({id: 'ofm.market.rates', message: 'Taxa ao ano'})}</th>
                <th scope="col">{translate({id: 'ofm.market.verdict', message: 'Uso e fonte'})}</th>
              </tr>
            </thead>
            <tbody>
              {estimates.map((estimate) => (
                <Row key={estimate.id} estimate={estimate} sources={data.sources} />
              ))}
            </tbody>
          </DataTable>
        </div>
      ))}
      <VerificationLegend />
      <ExportLinks csv={`${exports}.csv`} json={`${exports}.json`} />
    </section>
  );
}
