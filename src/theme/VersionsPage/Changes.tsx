import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {levelName} from '@site/src/components/Level';
import type {ChangedCriterion, VersionChanges, VersionView} from '@site/src/domain/release/view';
import {useNumbers} from '@site/src/hooks/useNumbers';
import type {ReactNode} from 'react';
import styles from './changes.module.css';

type ListProps<T> = {
  title: string;
  items: readonly T[];
  /** What is to know of one of them beside its statement. */
  note?: (item: T) => string;
};

function Criteria<T extends ChangedCriterion>({title, items, note}: ListProps<T>): ReactNode {
  const {whole} = useNumbers();
  if (items.length === 0) {
    return null;
  }
  return (
    <>
      <h4 className={styles.kind}>
        {title} <span className={styles.count}>{whole(items.length)}</span>
      </h4>
      <ul className={styles.criteria}>
        {items.map((item) => (
          <li key={item.id}>
            {item.path ? <Link to={item.path}>{item.id}</Link> : item.id}{' '}
            {note && <span className={styles.note}>{note(item)} </span>}
            {item.statement}
          </li>
        ))}
      </ul>
    </>
  );
}

function Lists({changes: {added, revised, moved, retired}}: {changes: VersionChanges}): ReactNode {
  return (
    <>
      <Criteria
        title={translate({id: 'ofm.versions.added', message: 'Critérios novos'})}
        items={added}
      />
      <Criteria
        title={translate({id: 'ofm.versions.revised', message: 'Critérios alterados'})}
        items={revised}
        note={({revision}) =>
          translate(
            {id: 'ofm.versions.revision', message: 'revisão {revision}:'},
            {revision: String(revision)},
          )
        }
      />
      <Criteria
        title={translate({id: 'ofm.versions.moved', message: 'Critérios de outro nível'})}
        items={moved}
        note={({from, to}) =>
          translate(
            {id: 'ofm.versions.levels', message: 'de {from} para {to}:'},
            {from: levelName(from), to: levelName(to)},
          )
        }
      />
      <Criteria
        title={translate({id: 'ofm.versions.retired', message: 'Critérios retirados'})}
        items={retired}
        note={({replacedBy}) =>
          replacedBy.length > 0
            ? translate(
                {id: 'ofm.versions.replacedBy', message: 'sucessor {ids}:'},
                {ids: replacedBy.join(', ')},
              )
            : ''
        }
      />
    </>
  );
}

function chapterLine({added, edited}: VersionChanges['chapters']): string {
  return translate(
    {
      id: 'ofm.versions.chapters',
      message: 'Capítulos novos: {added}. Capítulos com texto alterado: {edited}.',
    },
    {added: String(added), edited: String(edited)},
  );
}

/** What a version changed since the one before it, criterion by criterion. */
export function Changes({version: {changes, criteria}}: {version: VersionView}): ReactNode {
  const {whole} = useNumbers();
  if (!changes) {
    return (
      <p>
        {translate(
          {
            id: 'ofm.versions.first',
            message: 'É a primeira: todos os {count} critérios são novos.',
          },
          {count: whole(criteria)},
        )}
      </p>
    );
  }
  const {since, added, revised, moved, retired, chapters} = changes;
  const sameCriteria = [added, revised, moved, retired].every(({length}) => length === 0);
  if (sameCriteria && chapters.added + chapters.edited === 0) {
    return (
      <p>
        {translate(
          {id: 'ofm.versions.same', message: 'Nada mudou desde a versão {version}.'},
          {version: since},
        )}
      </p>
    );
  }
  return (
    <>
      <h3 className={styles.heading}>
        {translate(
          {id: 'ofm.versions.since', message: 'O que mudou desde a versão {version}'},
          {version: since},
        )}
      </h3>
      {sameCriteria && (
        <p>{translate({id: 'ofm.versions.noCriteria', message: 'Nenhum critério mudou.'})}</p>
      )}
      <Lists changes={changes} />
      <p>{chapterLine(chapters)}</p>
    </>
  );
}
