import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {ExportLinks} from '@site/src/components/Provenance';
import {selectTiers, type TierOrder} from '@site/src/domain/sizing/tiers';
import type {HardwareTiersView} from '@site/src/domain/sizing/view';
import {type ReactNode, useState} from 'react';
import {Basis} from './Basis';
import {Controls} from './Controls';
import styles from './styles.module.css';
import {Table} from './Table';

type Props = {
  /** Added by plugins/manual-data. */
  data: HardwareTiersView;
};

/** The tiers side by side; readers choose which to see and in which order. */
export function HardwareTiers({data}: Props): ReactNode {
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const [order, setOrder] = useState<TierOrder>('ascending');
  const tiers = selectTiers(data.tiers, hidden, order);
  const exports = useBaseUrl(`/data/${data.manualVersion}/hardware-tiers`);
  return (
    <section
      className={styles.tiers}
      aria-label={translate({id: 'ofm.tiers.title', message: 'Configurações por faixa'})}
    >
      <Controls
        tiers={data.tiers}
        hidden={hidden}
        onHiddenChange={setHidden}
        order={order}
        onOrderChange={setOrder}
      />
      <Table tiers={tiers} />
      <Basis tiers={data.tiers} sources={data.sources} />
      <ExportLinks csv={`${exports}.csv`} json={`${exports}.json`} />
    </section>
  );
}
