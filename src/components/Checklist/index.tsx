import {translate} from '@docusaurus/Translate';
import {countProgress} from '@site/src/domain/checklist/progress';
import type {ChecklistView} from '@site/src/domain/checklist/view';
import {type Answer, currentAssessment, setAnswer} from '@site/src/domain/checklist/workspace';
import {useWorkspace} from '@site/src/hooks/useWorkspace';
import {type ReactNode, useId} from 'react';
import {Item} from './Item';
import {Notice} from './Notice';
import {ProgressBar} from './ProgressBar';
import styles from './styles.module.css';

type Props = {
  id: string;
  /** Added by plugins/manual-data. */
  data: ChecklistView;
};

/**
 * A checklist of the manual. Its items are complete HTML; saving and progress come with
 * JavaScript. Answers belong to the item, so both languages and all pages show the same.
 */
export function Checklist({data}: Props): ReactNode {
  const {status, workspace, notice, keptAside, update} = useWorkspace(data.manualVersion);
  const headingId = useId();
  const ready = status === 'ready';
  const answers = (ready && currentAssessment(workspace)?.answers) || {};

  function tick(itemId: string, revision: number, met: boolean): void {
    const updatedAt = new Date().toISOString();
    update((before) => {
      // What was written about the item stays when it is ticked.
      const written = currentAssessment(before)?.answers[itemId];
      const answer: Answer = {...written, status: 'met', revision, updatedAt};
      return setAnswer(before, itemId, met ? answer : undefined);
    });
  }

  return (
    <section className={styles.checklist} aria-labelledby={headingId} data-checklist={data.id}>
      <header className={styles.header}>
        <p className={styles.title} id={headingId}>
          {data.title}
        </p>
        <p className={styles.description}>{data.description}</p>
        <ProgressBar progress={countProgress(data.items, answers)} ready={ready} />
        <noscript>
          <p className={styles.notice}>
            {translate({
              id: 'ofm.checklist.noscript',
              message:
                'Sem JavaScript as marcas não ficam salvas neste navegador; imprima a página para guardá-las.',
            })}
          </p>
        </noscript>
      </header>
      <ul className={styles.items}>
        {data.items.map((item) => (
          <Item
            key={item.id}
            item={item}
            answer={Object.hasOwn(answers, item.id) ? answers[item.id] : undefined}
            onTick={(met) => tick(item.id, item.revision, met)}
          />
        ))}
      </ul>
      <Notice notice={notice} keptAside={keptAside} />
    </section>
  );
}
