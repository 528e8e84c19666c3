import {translate} from '@docusaurus/Translate';
import {CriterionRows} from '@site/src/components/Checklist/Details';
import {stateName} from '@site/src/components/Checklist/names';
import {answerWarnings} from '@site/src/components/Checklist/problems';
import {Written} from '@site/src/components/Checklist/Written';
import {levelName} from '@site/src/components/Level';
import {Standing} from '@site/src/components/Standing';
import {answerState, toAnswerable} from '@site/src/domain/checklist/state';
import type {ChecklistItem} from '@site/src/domain/checklist/view';
import type {Answer} from '@site/src/domain/checklist/workspace';
import type {ReactNode} from 'react';
import styles from './paper.module.css';

/** Where to write by hand: the other answers and what goes with them. */
function ToFill({item}: {item: ChecklistItem}): ReactNode {
  return (
    <p className={styles.toFill}>
      <span className={styles.choice}>{stateName('unmet')}</span>
      {toAnswerable(item).naAllowed && (
        <span className={styles.choice}>
          {translate({id: 'ofm.paper.naReason', message: 'Não se aplica, porque'})}
        </span>
      )}
      <span className={styles.line}>
        {translate({id: 'ofm.paper.evidence', message: 'Evidência e nota'})}
      </span>
    </p>
  );
}

type Props = {
  item: ChecklistItem;
  answer: Answer | undefined;
  blank: boolean;
};

/** One item with everything that is folded on the screen. */
export function PaperItem({item, answer, blank}: Props): ReactNode {
  const state = answerState(answer, toAnswerable(item));
  const facts = [
    item.kind === 'criterion'
      ? `${item.id} · ${levelName(item.level)}`
      : translate({id: 'ofm.checklist.task', message: 'Tarefa'}),
    ...(blank ? [] : [stateName(state), ...answerWarnings(item, answer)]),
  ];
  return (
    <li className={styles.item} data-item={item.id} data-state={blank ? 'unanswered' : state}>
      <p className={styles.statement}>{item.statement}</p>
      <p className={styles.facts}>
        {facts.join(' · ')}
        {item.kind === 'criterion' && item.status !== 'active' && (
          <>
            {' · '}
            <Standing criterion={item} />
          </>
        )}
      </p>
      {item.kind === 'task' && item.hint && <p className={styles.hint}>{item.hint}</p>}
      {!blank && <Written answer={answer} />}
      {item.kind === 'criterion' && <CriterionRows criterion={item} />}
      {blank && <ToFill item={item} />}
    </li>
  );
}
