import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {Count} from '@site/src/components/DataTable';
import {ExportLinks, VerificationLegend} from '@site/src/components/Provenance';
import {categoriesOf, filterProducts, type ProductFilter} from '@site/src/domain/product/rows';
import type {ProductsView} from '@site/src/domain/product/view';
import {type ReactNode, useState} from 'react';
import {Filters} from './Filters';
import styles from './styles.module.css';
import {Table} from './Table';

type Props = {
  /** Added by plugins/manual-data. */
  data: ProductsView;
};

const everything: ProductFilter = {text: '', category: 'all', licence: 'all'};

function Products({data, title}: Props & {title: string}): ReactNode {
  const [filter, setFilter] = useState(everything);
  const rows = filterProducts(data.products, filter);
  const exports = useBaseUrl(`/data/${data.manualVersion}/${data.collection}`);
  return (
    <div className={styles.products}>
      <Filters categories={categoriesOf(data.products)} filter={filter} onChange={setFilter} />
      <Count>
        {translate(
          {id: 'ofm.products.count', message: '{shown} de {all} itens'},
          {shown: rows.length, all: data.products.length},
        )}
      </Count>
      <Table caption={title} rows={rows} sources={data.sources} />
      <VerificationLegend />
      <ExportLinks csv={`${exports}.csv`} json={`${exports}.json`} />
    </div>
  );
}

/** The software that the manual proposes, complete in the HTML, filtered by the reader. */
export function Software({data}: Props): ReactNode {
  return (
    <Products
      data={data}
      title={translate({id: 'ofm.products.software', message: 'Software e ferramentas'})}
    />
  );
}

/** The tools of MLOps and DataOps, with licence, owner and status. */
export function Tools({data}: Props): ReactNode {
  return (
    <Products
      data={data}
      title={translate({id: 'ofm.products.tools', message: 'Ferramentas de MLOps e DataOps'})}
    />
  );
}
