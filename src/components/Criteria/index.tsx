import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {Count} from '@site/src/components/DataTable';
import {ExportLinks} from '@site/src/components/Provenance';
import {
  type CriteriaView,
  type DomainView,
  filterCriteria,
} from '@site/src/domain/certification/view';
import {type ReactNode, useState} from 'react';
import {Criterion} from './Criterion';
import {type CriteriaFilter, Filters} from './Filters';
import {Summary} from './Summary';
import styles from './styles.module.css';

type Props = {
  /** Added by plugins/manual-data. */
  data: CriteriaView;
};

function Domain({domain}: {domain: DomainView}): ReactNode {
  const anchor = `domain-${domain.id}`;
  useBrokenLinks().collectAnchor(anchor);
  return (
    <section id={anchor} className={styles.domain} aria-label={domain.name}>
      <p className={styles.name}>
        <span className={styles.code}>{domain.id}</span> {domain.name}
      </p>
      <p className={styles.description}>{domain.description}</p>
      <ul className={styles.list}>
        {domain.criteria.map((criterion) => (
          <Criterion key={criterion.id} criterion={criterion} />
        ))}
      </ul>
    </section>
  );
}

/** The catalogue of the seal: every criterion in the HTML, narrowed down by domain and level. */
export function Criteria({data}: Props): ReactNode {
  const [filter, setFilter] = useState<CriteriaFilter>({domain: 'all', level: 'all'});
  const shown = filterCriteria(data.domains, filter);
  const count = (domains: readonly DomainView[]): number =>
    domains.reduce((sum, {criteria}) => sum + criteria.length, 0);
  const exports = useBaseUrl(`/data/${data.manualVersion}/criteria`);
  return (
    <section
      className={styles.criteria}
      aria-label={translate({id: 'ofm.criteria.title', message: 'Catálogo de critérios'})}
    >
      <Summary domains={data.domains} />
      <Filters domains={data.domains} filter={filter} onChange={setFilter} />
      <Count>
        {translate(
          {id: 'ofm.criteria.count', message: '{shown} de {all} critérios'},
          {shown: count(shown), all: count(data.domains)},
        )}
      </Count>
      {shown.map((domain) => (
        <Domain key={domain.id} domain={domain} />
      ))}
      <ExportLinks csv={`${exports}.csv`} json={`${exports}.json`} />
    </section>
  );
}
