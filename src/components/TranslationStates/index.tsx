import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {Count, DataTable, Small} from '@site/src/components/DataTable';
import {ColumnHeads} from '@site/src/components/DataTable/ColumnHeads';
import {Day} from '@site/src/components/Review/Day';
import {
  countTranslations,
  type TranslatedChapter,
  type TranslationState,
} from '@site/src/domain/manual/translation';
import {useChapterPath} from '@site/src/hooks/useChapterPath';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {
  /** Added by plugins/manual-data. */
  data: TranslatedChapter[];
};

function stateName(status: TranslationState['status']): string {
  switch (status) {
    case 'missing':
      return translate({id: 'ofm.translations.missing', message: 'Falta'});
    case 'unrecorded':
      return translate({id: 'ofm.translations.unrecorded', message: 'Sem registro do original'});
    case 'stale':
      return translate({id: 'ofm.translations.stale', message: 'Ficou para trás'});
    case 'current':
      return translate({id: 'ofm.translations.current', message: 'Em dia'});
  }
}

function since(state: TranslationState): ReactNode {
  return state.status === 'current' || state.status === 'stale' ? <Day day={state.since} /> : '—';
}

function reviewedName(state: TranslationState): string {
  if (state.status === 'missing') {
    return '—';
  }
  return state.reviewed
    ? translate({id: 'ofm.translations.yes', message: 'sim'})
    : translate({id: 'ofm.translations.no', message: 'não'});
}

function Changed({state}: {state: TranslationState}): ReactNode {
  return state.status === 'stale' ? (
    <Small>
      {state.changed
        .map(
          ({id, title}) =>
            (id && title) ||
            translate({id: 'ofm.translation.top', message: 'título, descrição ou introdução'}),
        )
        .join(' · ')}
    </Small>
  ) : null;
}

function Row({chapter, title, state}: TranslatedChapter): ReactNode {
  const path = useChapterPath()(chapter);
  return (
    <tr>
      <th scope="row">
        {path ? <Link to={path}>{title}</Link> : title}
        <Small>{chapter}</Small>
      </th>
      <td>
        <span className={styles.state} data-state={state.status}>
          {stateName(state.status)}
        </span>
        <Changed state={state} />
      </td>
      <td>{since(state)}</td>
      <td>{reviewedName(state)}</td>
    </tr>
  );
}

/** How the English version of every chapter stands to the Portuguese one. */
export function TranslationStates({data}: Props): ReactNode {
  const counts = countTranslations(data);
  return (
    <>
      <Count>
        {translate(
          {
            id: 'ofm.translations.count',
            message:
              '{all} capítulos: {current} em dia, {stale} para trás, {missing} por traduzir; {reviewed} revisados por uma segunda pessoa',
          },
          counts,
        )}
      </Count>
      <DataTable
        caption={translate({
          id: 'ofm.translations.caption',
          message: 'Estado da tradução em inglês de cada capítulo',
        })}
        long
      >
        <ColumnHeads
          names={[
            translate({id: 'ofm.translations.chapter', message: 'Capítulo'}),
            translate({id: 'ofm.translations.state', message: 'Situação'}),
            translate({id: 'ofm.translations.since', message: 'Segue o original de'}),
            translate({id: 'ofm.translations.reviewed', message: 'Revisada'}),
          ]}
        />
        <tbody>
          {data.map((row) => (
            <Row key={row.chapter} {...row} />
          ))}
        </tbody>
      </DataTable>
    </>
  );
}
