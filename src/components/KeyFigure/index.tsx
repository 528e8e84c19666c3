import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {
  /** The figure as the page’s language writes it, with its unit. */
  value: string;
  /** What it counts, with its source. */
  children: ReactNode;
};

/** The one figure that a section rests on. */
export function KeyFigure({value, children}: Props): ReactNode {
  return (
    <div className={styles.figure} data-key-figure="">
      <p className={styles.value}>
        <strong>{value}</strong>
      </p>
      <div className={styles.text}>{children}</div>
    </div>
  );
}
