import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {Count} from '@site/src/components/DataTable';
import {ExportLinks, VerificationLegend} from '@site/src/components/Provenance';
import {
  type AcceleratorFilter,
  filterAccelerators,
  type Sort,
  sortAccelerators,
} from '@site/src/domain/sizing/rows';
import type {AcceleratorsView} from '@site/src/domain/sizing/view';
import {type ReactNode, useState} from 'react';
import {Filters} from './Filters';
import {Sources} from './Sources';
import styles from './styles.module.css';
import {Table} from './Table';

type Props = {
  /** Added by plugins/manual-data. */
  data: AcceleratorsView;
};

const everything: AcceleratorFilter = {text: '', segment: 'all', minMemoryGB: 0};

/** All accelerators of the manual: complete in the HTML, then sorted and filtered by the reader. */
export function Accelerators({data}: Props): ReactNode {
  const [filter, setFilter] = useState(everything);
  const [sort, setSort] = useState<Sort | undefined>(undefined);
  const filtered = filterAccelerators(data.accelerators, filter);
  const rows = sort ? sortAccelerators(filtered, sort) : filtered;
  const exports = useBaseUrl(`/data/${data.manualVersion}/accelerators`);
  return (
    <section
      className={styles.accelerators}
      aria-label={translate({id: 'ofm.accelerators.title', message: 'Aceleradores'})}
    >
      <Filters filter={filter} onChange={setFilter} />
      <Count>
        {translate(
          {id: 'ofm.accelerators.count', message: '{shown} de {all} aceleradores'},
          {shown: rows.length, all: data.accelerators.length},
        )}
      </Count>
      <Table rows={rows} sort={sort} onSort={setSort} />
      <VerificationLegend />
      <Sources accelerators={data.accelerators} sources={data.sources} />
      <ExportLinks csv={`${exports}.csv`} json={`${exports}.json`} />
    </section>
  );
}
