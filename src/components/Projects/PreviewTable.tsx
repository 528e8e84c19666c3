import {translate} from '@docusaurus/Translate';
import {DataTable, Small} from '@site/src/components/DataTable';
import {ColumnHeads} from '@site/src/components/DataTable/ColumnHeads';
import {projectName} from '@site/src/components/projectName';
import type {ProjectPreview} from '@site/src/domain/workspace/importAnswers';
import type {ReactNode} from 'react';
import styles from './import.module.css';

function Row({preview}: {preview: ProjectPreview}): ReactNode {
  const {isNew, added, conflicts, kept, removed, unknown, milestones} = preview;
  const theirs = conflicts.filter(({wins}) => wins === 'theirs').length;
  const numbers = [added.length, theirs, conflicts.length - theirs, kept.length, removed.length];
  return (
    <tr>
      <th scope="row">
        {projectName(preview)}
        {isNew && <Small>{translate({id: 'ofm.import.new', message: 'projeto novo'})}</Small>}
        {milestones > 0 && (
          <Small>
            {translate(
              {id: 'ofm.project.milestones', message: 'marcos: {count}'},
              {count: milestones},
            )}
          </Small>
        )}
        {unknown.length > 0 && (
          <Small>
            {translate(
              {
                id: 'ofm.import.unknown',
                message: 'itens que esta versão do manual não tem, guardados como estão: {count}',
              },
              {count: unknown.length},
            )}
          </Small>
        )}
      </th>
      {numbers.map((number, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a table never move.
        <td key={column} className={styles.number}>
          {number}
        </td>
      ))}
    </tr>
  );
}

/** Project by project, how many answers a file would add, change, keep and take away. */
export function PreviewTable({previews}: {previews: readonly ProjectPreview[]}): ReactNode {
  const columns = [
    translate({id: 'ofm.import.added', message: 'Novas'}),
    translate({id: 'ofm.import.theirs', message: 'Mudam: vale a do arquivo'}),
    translate({id: 'ofm.import.ours', message: 'Diferentes: vale a daqui'}),
    translate({id: 'ofm.import.kept', message: 'Ficam como estão'}),
    translate({id: 'ofm.import.removed', message: 'Saem'}),
  ];
  return (
    <DataTable
      caption={translate({id: 'ofm.import.table', message: 'Respostas por projeto'})}
      long={previews.length > 10}
    >
      <ColumnHeads names={[translate({id: 'ofm.csv.project', message: 'Projeto'}), ...columns]} />
      <tbody>
        {previews.map((preview) => (
          <Row key={preview.id} preview={preview} />
        ))}
      </tbody>
    </DataTable>
  );
}
