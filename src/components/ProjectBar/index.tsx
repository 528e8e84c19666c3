import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {projectName} from '@site/src/components/projectName';
import type {ChecklistItem} from '@site/src/domain/checklist/view';
import {currentAssessment} from '@site/src/domain/checklist/workspace';
import {selectAssessment} from '@site/src/domain/workspace/assessments';
import {findNew, toReview} from '@site/src/domain/workspace/review';
import {useChapterPath} from '@site/src/hooks/useChapterPath';
import {useManualRecord} from '@site/src/hooks/useManualRecord';
import {useReminder} from '@site/src/hooks/useReminder';
import {useSaveAnswers} from '@site/src/hooks/useSaveAnswers';
import {useWorkspace} from '@site/src/hooks/useWorkspace';
import {type ReactNode, useId} from 'react';
import styles from './styles.module.css';

type Props = {
  manualVersion: string;
  /** The items of the checklist that the bar belongs to. */
  items: readonly ChecklistItem[];
};

/** Asks the reader to save a file when much would be lost with the browser’s storage. */
function Reminder({manualVersion}: {manualVersion: string}): ReactNode {
  const {due, changes, postpone} = useReminder(manualVersion);
  const save = useSaveAnswers(manualVersion);
  return (
    due && (
      <p className={styles.line}>
        {translate(
          {
            id: 'ofm.reminder.words',
            message:
              'Mudanças desde o último arquivo: {changes}. Só existem neste navegador, que pode apagá-las.',
          },
          {changes},
        )}{' '}
        <button type="button" className={styles.act} onClick={() => save()}>
          {translate({id: 'ofm.storage.save', message: 'Salvar um arquivo'})}
        </button>
        <button type="button" className={styles.act} onClick={postpone}>
          {translate({id: 'ofm.reminder.later', message: 'Lembrar amanhã'})}
        </button>
      </p>
    )
  );
}

type Ids = readonly {id: string}[];

const idList = (items: Ids): string => items.map(({id}) => id).join(', ');

/** What the manual asks now in this list and did not ask before. */
function newsWords(changed: Ids, added: Ids): string[] {
  return [
    ...(changed.length > 0
      ? [
          translate(
            {
              id: 'ofm.review.bar',
              message: 'O manual mudou o que pede em {ids}: releia e confirme as respostas.',
            },
            {ids: idList(changed)},
          ),
        ]
      : []),
    ...(added.length > 0
      ? [
          translate(
            {id: 'ofm.review.barNew', message: 'Novos nesta lista: {ids}.'},
            {ids: idList(added)},
          ),
        ]
      : []),
  ];
}

/** Which project a checklist shows, the way to another one, and what waits for the reader. */
export function ProjectBar({manualVersion, items}: Props): ReactNode {
  const {status, workspace, update} = useWorkspace(manualVersion);
  useManualRecord(manualVersion);
  const chapterPath = useChapterPath();
  const selectId = useId();
  const path = chapterPath('templates/checklists');
  const link = path && `${path}#projects`;
  const current = status === 'ready' ? currentAssessment(workspace) : undefined;
  if (!current) {
    return null;
  }
  const others = workspace.assessments.filter(({archivedAt}) => !archivedAt);
  const news = newsWords(toReview(items, current.answers), findNew(items, current));

  function open(id: string): void {
    const name = projectName(others.find((project) => project.id === id) ?? {name: ''});
    update(
      (before) => selectAssessment(before, id),
      translate({id: 'ofm.project.opened', message: 'Projeto “{name}” aberto.'}, {name}),
    );
  }

  return (
    <div className={`${styles.bar} no-print`}>
      <div className={styles.project}>
        {others.length > 1 ? (
          <>
            <label htmlFor={selectId}>
              {translate({id: 'ofm.projectBar.label', message: 'Projeto'})}
            </label>
            <select
              id={selectId}
              className={styles.select}
              value={current.id}
              onChange={(event) => open(event.target.value)}
            >
              {others.map((project) => (
                <option key={project.id} value={project.id}>
                  {projectName(project)}
                </option>
              ))}
            </select>
          </>
        ) : (
          <span className={styles.name}>
            {translate({id: 'ofm.projectBar.label', message: 'Projeto'})}{' '}
            <strong>{projectName(current)}</strong>
          </span>
        )}
        {link && (
          <Link className={styles.manage} to={link}>
            {translate({id: 'ofm.projectBar.manage', message: 'Gerenciar'})}
            <span className="visually-hidden">
              {' '}
              {translate({id: 'ofm.projectBar.projects', message: 'projetos'})}
            </span>
          </Link>
        )}
      </div>
      {news.length > 0 && (
        <p className={styles.line}>
          {news.join(' ')}{' '}
          {link && (
            <Link to={link}>{translate({id: 'ofm.review.see', message: 'Ver o que mudou'})}</Link>
          )}
        </p>
      )}
      <Reminder manualVersion={manualVersion} />
    </div>
  );
}
