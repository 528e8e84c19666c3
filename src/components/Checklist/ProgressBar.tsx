import {translate} from '@docusaurus/Translate';
import type {Progress} from '@site/src/domain/checklist/progress';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {
  progress: Progress;
  /** False until the saved answers were read. */
  ready: boolean;
};

/** How much of a list is met, in words and as a bar; without JavaScript, how long it is. */
export function ProgressBar({progress, ready}: Props): ReactNode {
  const {met, applicable, percent} = progress;
  const words = ready
    ? translate(
        {
          id: 'ofm.checklist.progress',
          message: '{met} de {applicable} atendidos ({percent}%)',
        },
        {met, applicable, percent},
      )
    : translate({id: 'ofm.checklist.count', message: '{applicable} itens'}, {applicable});
  return (
    <div className={styles.progress}>
      <progress
        className={styles.bar}
        max={Math.max(applicable, 1)}
        value={met}
        aria-label={translate({id: 'ofm.checklist.progressLabel', message: 'Progresso'})}
      />
      <output className={styles.progressText}>{words}</output>
    </div>
  );
}
