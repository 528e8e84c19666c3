import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {DataTable} from '@site/src/components/DataTable';
import {ExportLinks, VerificationLegend} from '@site/src/components/Provenance';
import type {MarketEstimatesData} from '@site/src/domain/market/charts';
import {filterEstimates} from '@site/src/domain/market/filter';
import type {MarketEstimatesView} from '@site/src/domain/market/view';
import {useToolState} from '@site/src/hooks/useToolState';
import type {ReactNode} from 'react';
import {CitePage} from './Cite';
import {Filters} from './Filters';
import {filterFields, toFilter} from './fields';
import {scopeName} from './names';
import {Panels} from './Panels';
import {Row} from './Row';
import styles from './styles.module.css';

type Props = {
  /** Added by plugins/manual-data. */
  data: MarketEstimatesData;
};

type GroupProps = MarketEstimatesView['scopes'][number] &
  Pick<MarketEstimatesView, 'sources' | 'manualVersion'>;

function Group({scope, estimates, sources, manualVersion}: GroupProps): ReactNode {
  return (
    <div className={styles.scope}>
      <p className={styles.name}>{scopeName(scope)}</p>
      <DataTable caption={scopeName(scope)}>
        <thead>
          <tr>
            <th scope="col">{translate({id: 'ofm.market.publisher', message: 'Quem publica'})}</th>
            <th scope="col">{translate({id: 'ofm.market.measures', message: 'O que mede'})}</th>
            <th scope="col">
              {translate({id: 'ofm.market.values', message: 'Bilhões e taxa ao ano'})}
            </th>
            <th scope="col">{translate({id: 'ofm.market.verdict', message: 'Uso e fonte'})}</th>
          </tr>
        </thead>
        <tbody>
          {estimates.map((estimate) => (
            <Row
              key={estimate.id}
              estimate={estimate}
              sources={sources}
              manualVersion={manualVersion}
            />
          ))}
        </tbody>
      </DataTable>
    </div>
  );
}

/** Every published estimate: drawn over time, and in a table with the rates it prints and implies. */
export function MarketEstimates({data}: Props): ReactNode {
  const {scopes, charts, sources, manualVersion} = data;
  const state = useToolState('estimates', filterFields);
  const shown =
    state.read.status === 'ok' ? filterEstimates(scopes, toFilter(state.read.values)) : scopes;
  const estimates = shown.flatMap((group) => group.estimates);
  const ids = new Set(estimates.map(({id}) => id));
  const exports = useBaseUrl(`/data/${manualVersion}/market-estimates`);
  return (
    <section
      className={styles.market}
      aria-label={translate({id: 'ofm.market.title', message: 'Estimativas publicadas'})}
    >
      <Filters
        state={state}
        shown={estimates.length}
        all={scopes.flatMap((group) => group.estimates).length}
      />
      <Panels
        charts={charts.filter(({series}) => series.some(({id}) => ids.has(id)))}
        estimates={estimates}
      />
      {shown.map((group) => (
        <Group key={group.scope} {...group} sources={sources} manualVersion={manualVersion} />
      ))}
      <VerificationLegend />
      <ExportLinks csv={`${exports}.csv`} json={`${exports}.json`} />
      <CitePage manualVersion={manualVersion} />
    </section>
  );
}
