import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {ExportLinks} from '@site/src/components/Provenance';
import {ActionBar} from '@site/src/components/Tool/ActionBar';
import {LinkNotice} from '@site/src/components/Tool/LinkNotice';
import {tierFields} from '@site/src/domain/hardware/tableFields';
import {selectTiers} from '@site/src/domain/sizing/tiers';
import type {HardwareTiersView} from '@site/src/domain/sizing/view';
import {useToolState} from '@site/src/hooks/useToolState';
import {type ReactNode, useMemo} from 'react';
import {Basis} from './Basis';
import {Controls} from './Controls';
import styles from './styles.module.css';
import {Table} from './Table';

type Props = {
  /** Added by plugins/manual-data. */
  data: HardwareTiersView;
};

const id = 'hardware-tiers';

const labels = (tiers: HardwareTiersView['tiers']): Record<string, string> => ({
  ...Object.fromEntries(tiers.map((tier) => [tier.id, tier.name])),
  order: translate({id: 'ofm.tiers.order', message: 'Ordem'}),
});

/** The tiers side by side; readers choose which to see and in which order, and can link to that. */
export function HardwareTiers({data}: Props): ReactNode {
  useBrokenLinks().collectAnchor(id);
  const {tiers: all, sources, manualVersion} = data;
  const fields = useMemo(() => tierFields(all.map((tier) => tier.id)), [all]);
  const {texts, link, choose, query} = useToolState(id, fields);
  const exports = useBaseUrl(`/data/${manualVersion}/hardware-tiers`);
  return (
    <section
      id={id}
      className={styles.tiers}
      aria-label={translate({id: 'ofm.tiers.title', message: 'Configurações por faixa'})}
    >
      <Controls tiers={all} texts={texts} onChange={choose} />
      <LinkNotice link={link} labels={labels(all)} start="table" />
      <Table tiers={selectTiers(all, texts)} />
      <Basis tiers={all} sources={sources} />
      <ExportLinks csv={`${exports}.csv`} json={`${exports}.json`} />
      <ActionBar id={id} query={query} />
    </section>
  );
}
