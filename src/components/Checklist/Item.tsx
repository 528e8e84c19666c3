import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {LevelTag} from '@site/src/components/Level';
import {Standing} from '@site/src/components/Standing';
import {answerState, toAnswerable} from '@site/src/domain/checklist/state';
import {useTargetId} from '@site/src/hooks/useAddress';
import {type ReactNode, useEffect, useId, useState} from 'react';
import {AnswerForm, type AnswerProps} from './AnswerForm';
import {CopyLink} from './CopyLink';
import {CriterionRows} from './Details';
import detailStyles from './details.module.css';
import {stateName} from './names';
import {answerWarnings} from './problems';
import styles from './styles.module.css';
import {Written} from './Written';

type Props = AnswerProps & {
  /** False until the saved answers were read. */
  ready: boolean;
};

function Meta({item, answer}: Pick<Props, 'item' | 'answer'>): ReactNode {
  const state = answerState(answer, toAnswerable(item));
  return (
    <p className={styles.meta}>
      <a
        className={styles.anchor}
        href={`#${item.id}`}
        title={translate({id: 'ofm.checklist.itemLink', message: 'Link para este item'})}
      >
        {item.kind === 'criterion'
          ? item.id
          : translate({id: 'ofm.checklist.task', message: 'Tarefa'})}
      </a>
      {item.kind === 'criterion' && <LevelTag level={item.level} />}
      {item.kind === 'criterion' && <Standing criterion={item} />}
      {(state === 'unmet' || state === 'not-applicable') && (
        <span className={styles.state}>{stateName(state)}</span>
      )}
      {answerWarnings(item, answer).map((warning) => (
        <span key={warning} className={styles.warning}>
          {warning}
        </span>
      ))}
    </p>
  );
}

/** The form, made when it is opened, above what explains the item, which is always in the HTML. */
function ItemDetails({item, answer, onEdit, ready}: Props): ReactNode {
  const [open, setOpen] = useState(false);
  const isTarget = useTargetId() === item.id;
  useEffect(() => {
    if (isTarget) {
      setOpen(true);
    }
  }, [isTarget]);
  const isTask = item.kind === 'task';
  return (
    <details
      className={`${detailStyles.details} ${isTask ? 'needs-javascript no-print' : ''}`}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {isTask
          ? translate({id: 'ofm.checklist.answerTask', message: 'Resposta, nota e evidência'})
          : translate({
              id: 'ofm.checklist.answerCriterion',
              message: 'Resposta, verificação e evidência',
            })}
        <span className="visually-hidden"> ({item.id})</span>
      </summary>
      {open && ready && <AnswerForm item={item} answer={answer} onEdit={onEdit} />}
      {item.kind === 'criterion' && <CriterionRows criterion={item} />}
      {open && (
        <p className="no-print">
          <CopyLink to={{id: item.id}}>
            {translate({id: 'ofm.checklist.copyItem', message: 'Copiar link deste item'})}
          </CopyLink>
        </p>
      )}
    </details>
  );
}

export function Item({item, answer, onEdit, ready}: Props): ReactNode {
  useBrokenLinks().collectAnchor(item.id);
  const inputId = useId();
  const state = answerState(answer, toAnswerable(item));
  return (
    <li className={styles.item} id={item.id} data-state={state}>
      <input
        type="checkbox"
        id={inputId}
        className={styles.box}
        checked={state === 'met'}
        onChange={({target}) => onEdit({status: target.checked ? 'met' : 'unanswered'})}
        autoComplete="off"
      />
      <div className={styles.body}>
        <label htmlFor={inputId} className={styles.statement}>
          {item.statement}
        </label>
        <Meta item={item} answer={answer} />
        {item.kind === 'task' && item.hint && <p className={styles.hint}>{item.hint}</p>}
        <Written answer={answer} />
        <ItemDetails item={item} answer={answer} onEdit={onEdit} ready={ready} />
      </div>
    </li>
  );
}
