import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {ExportLinks, VerificationLegend} from '@site/src/components/Provenance';
import type {MarketEstimatesData} from '@site/src/domain/market/charts';
import {filterEstimates} from '@site/src/domain/market/filter';
import {useToolState} from '@site/src/hooks/useToolState';
import type {ReactNode} from 'react';
import {CitePage} from './Cite';
import {Filters} from './Filters';
import {filterFields} from './fields';
import {Group} from './Group';
import {Panels} from './Panels';
import styles from './styles.module.css';

type Props = {
  /** Added by plugins/manual-data. */
  data: MarketEstimatesData;
};

/** Every published estimate: drawn over time, and in a table with the rates it prints and implies. */
export function MarketEstimates({data}: Props): ReactNode {
  const {scopes, charts, sources, manualVersion} = data;
  const state = useToolState('estimates', filterFields);
  const shown = state.read.status === 'ok' ? filterEstimates(scopes, state.read.values) : scopes;
  const all = scopes.flatMap((group) => group.estimates);
  const ids = new Set(shown.flatMap((group) => group.estimates.map(({id}) => id)));
  const exports = useBaseUrl(`/data/${manualVersion}/market-estimates`);
  return (
    <section
      className={styles.market}
      aria-label={translate({id: 'ofm.market.title', message: 'Estimativas publicadas'})}
    >
      <Filters state={state} shown={ids.size} all={all.length} />
      <Panels
        charts={charts.filter(({series}) => series.some(({id}) => ids.has(id)))}
        estimates={all}
        shown={ids}
      />
      {shown.map((group, i) => (
        <Group
          key={group.scope}
          {...group}
          sources={sources}
          manualVersion={manualVersion}
          isFirst={i === 0}
        />
      ))}
      <VerificationLegend />
      <ExportLinks csv={`${exports}.csv`} json={`${exports}.json`} />
      <CitePage manualVersion={manualVersion} />
    </section>
  );
}
