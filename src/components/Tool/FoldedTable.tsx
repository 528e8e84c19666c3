import {DataTable} from '@site/src/components/DataTable';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {
  title: string;
  /** Names the table where the title alone does not; the title by default. */
  caption?: string;
  /** More rows than a window shows. */
  long?: boolean;
  /** What to know about the table, below it. */
  note?: string;
  /** Head and body of the table. */
  children: ReactNode;
};

/** Numbers behind a result, closed until somebody wants them. */
export function FoldedTable({title, caption = title, long, note, children}: Props): ReactNode {
  return (
    <details className={styles.folded}>
      <summary>{title}</summary>
      <DataTable caption={caption} long={long}>
        {children}
      </DataTable>
      {note && <p className={styles.note}>{note}</p>}
    </details>
  );
}
