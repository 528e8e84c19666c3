import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {DataTable, Small} from '@site/src/components/DataTable';
import {ColumnHeads} from '@site/src/components/DataTable/ColumnHeads';
import {StructuredData} from '@site/src/components/StructuredData';
import {locales} from '@site/src/domain/locale/locale';
import type {DataExport, DataExportsView} from '@site/src/domain/manual/dataExports';
import {toDatasets} from '@site/src/domain/manual/structuredData';
import {useNumbers} from '@site/src/hooks/useNumbers';
import {useStructuredSite} from '@site/src/hooks/useStructuredSite';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {
  /** Added by plugins/manual-data. */
  data: DataExportsView;
};

function anchorOf({collection}: DataExport): string {
  return `data-${collection}`;
}

function Row({one, folder}: {one: DataExport; folder: string}): ReactNode {
  const anchor = anchorOf(one);
  const {whole} = useNumbers();
  useBrokenLinks().collectAnchor(anchor);
  return (
    <tr id={anchor}>
      <th scope="row" className={styles.name}>
        {one.name}
        <Small>
          <code>{one.collection}</code>
        </Small>
      </th>
      <td className={styles.files}>
        <a href={`${folder}/${one.collection}.csv`} aria-label={`CSV: ${one.name}`} download>
          CSV
        </a>
        {' · '}
        <a href={`${folder}/${one.collection}.json`} aria-label={`JSON: ${one.name}`} download>
          JSON
        </a>
      </td>
      <td className={styles.words}>{one.description}</td>
      <td>{whole(one.entries)}</td>
    </tr>
  );
}

/** Describes every collection to search engines that look for data. */
function Datasets({data, folder}: Props & {folder: string}): ReactNode {
  const site = useStructuredSite();
  const page = useDoc().metadata.permalink;
  const datasets = data.exports.map((one) => ({
    name: one.name,
    description: one.description,
    path: `${page}#${anchorOf(one)}`,
    version: data.manualVersion,
    languages: locales,
    json: `${folder}/${one.collection}.json`,
    csv: `${folder}/${one.collection}.csv`,
  }));
  return <StructuredData data={toDatasets(site, datasets)} />;
}

/** Every collection of the manual’s data: what it holds, how much, and its files. */
export function DataExports({data}: Props): ReactNode {
  const folder = useBaseUrl(`/data/${data.manualVersion}`);
  return (
    <>
      <Datasets data={data} folder={folder} />
      <DataTable caption={translate({id: 'ofm.exports.title', message: 'Dados do manual'})}>
        <ColumnHeads
          names={[
            translate({id: 'ofm.exports.collection', message: 'Coleção'}),
            translate({id: 'ofm.exports.files', message: 'Arquivos'}),
            translate({id: 'ofm.exports.holds', message: 'O que traz'}),
            translate({id: 'ofm.exports.entries', message: 'Entradas'}),
          ]}
        />
        <tbody>
          {data.exports.map((one) => (
            <Row key={one.collection} one={one} folder={folder} />
          ))}
        </tbody>
      </DataTable>
    </>
  );
}
