import type {ReactNode} from 'react';
import type {ResultRow} from './Results';
import styles from './summary.module.css';

type Props = {
  rows: readonly ResultRow[];
  /** Whether they say that the plan does not work out. */
  warns?: boolean;
};

/** What decides, before a long form: on a phone it is what one sees. */
export function Summary({rows, warns = false}: Props): ReactNode {
  return (
    <dl className={styles.summary} data-warns={warns || undefined}>
      {rows.map(({name, value, note}) => (
        <div key={name} className={styles.tile}>
          <dt>{name}</dt>
          <dd className={styles.value}>{value}</dd>
          {note && <dd className={styles.note}>{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
