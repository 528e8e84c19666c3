import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {ChecklistIndexView, ChecklistSummary} from '@site/src/domain/checklist/indexView';
import {useChapterPath} from '@site/src/hooks/useChapterPath';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {
  /** Added by plugins/manual-data. */
  data: ChecklistIndexView;
};

function partName(part: string): string {
  switch (part) {
    case 'start':
      return translate({id: 'ofm.part.start', message: 'Comece aqui'});
    case 'requirements':
      return translate({id: 'ofm.part.requirements', message: 'Requisitos mínimos'});
    case 'practices':
      return translate({id: 'ofm.part.practices', message: 'Boas práticas'});
    case 'lifecycle':
      return translate({id: 'ofm.part.lifecycle', message: 'Ciclo de vida'});
    case 'mlops':
      return translate({id: 'ofm.part.mlops', message: 'MLOps e DataOps'});
    case 'business':
      return translate({id: 'ofm.part.business', message: 'A empresa'});
    default:
      return part;
  }
}

function Entry({checklist}: {checklist: ChecklistSummary}): ReactNode {
  const chapterPath = useChapterPath();
  const path = chapterPath(checklist.chapter);
  return (
    <li className={styles.entry}>
      <p className={styles.title}>
        {path ? <Link to={path}>{checklist.title}</Link> : checklist.title}
      </p>
      <p className={styles.description}>{checklist.description}</p>
      <p className={styles.count}>
        {translate(
          {id: 'ofm.checklists.count', message: '{criteria} critérios do selo, {tasks} tarefas'},
          {criteria: checklist.criteria, tasks: checklist.tasks},
        )}
      </p>
    </li>
  );
}

/** Every checklist of the manual by part, with the chapter that it closes. */
export function Checklists({data}: Props): ReactNode {
  return (
    <div className={styles.parts}>
      {data.parts.map(({part, checklists}) => (
        <section key={part} aria-label={partName(part)}>
          <p className={styles.part}>{partName(part)}</p>
          <ul className={styles.entries}>
            {checklists.map((checklist) => (
              <Entry key={checklist.id} checklist={checklist} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
