import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {DataTable, Small} from '@site/src/components/DataTable';
import {ColumnHeads} from '@site/src/components/DataTable/ColumnHeads';
import {SourceLink, VerificationMark} from '@site/src/components/Provenance';
import type {ProductsView, ProductView} from '@site/src/domain/product/view';
import type {ReactNode} from 'react';
import {categoryName, licenceKindName, statusName} from './names';
import styles from './styles.module.css';

type Sources = ProductsView['sources'];

function Version({product}: {product: ProductView}): ReactNode {
  if (!product.version) {
    return null;
  }
  return (
    <Small>
      {translate(
        {id: 'ofm.products.version', message: 'visto: {version}'},
        {version: product.version.value},
      )}
      <VerificationMark verification={product.version.verification} />
    </Small>
  );
}

function Row({product, sources}: {product: ProductView; sources: Sources}): ReactNode {
  const id = `product-${product.id}`;
  useBrokenLinks().collectAnchor(id);
  return (
    <tr id={id}>
      <th scope="row" className={styles.name}>
        {product.name}
        <Small>{product.owner}</Small>
        <Version product={product} />
      </th>
      <td className={styles.words}>
        <span className={styles.category}>{categoryName(product.category)}</span>
        {product.purpose}
        {product.remarks && <Small>{product.remarks}</Small>}
      </td>
      <td className={styles.terms}>
        {product.licence.name}
        <Small>{licenceKindName(product.licence.kind)}</Small>
        {product.licence.remarks && <Small>{product.licence.remarks}</Small>}
      </td>
      <td className={styles.terms}>
        <span className={styles.status} data-status={product.status}>
          {statusName(product.status)}
        </span>
        {product.statusNote && <Small>{product.statusNote}</Small>}
        <Small>
          <SourceLink source={sources[product.source]} />, {product.asOf}
          <VerificationMark verification={product.verification} />
        </Small>
      </td>
      <td>{product.substitutes.map(({name}) => name).join('; ')}</td>
    </tr>
  );
}

type Props = {caption: string; rows: readonly ProductView[]; sources: Sources};

export function Table({caption, rows, sources}: Props): ReactNode {
  return (
    <DataTable caption={caption} long>
      <ColumnHeads
        names={[
          translate({id: 'ofm.products.name', message: 'Nome e dono'}),
          translate({id: 'ofm.products.purpose', message: 'Para quê'}),
          translate({id: 'ofm.products.licence', message: 'Licença'}),
          translate({id: 'ofm.products.status', message: 'Situação e fonte'}),
          translate({id: 'ofm.products.substitutes', message: 'Substitutos'}),
        ]}
      />
      <tbody>
        {rows.map((product) => (
          <Row key={product.id} product={product} sources={sources} />
        ))}
      </tbody>
    </DataTable>
  );
}
