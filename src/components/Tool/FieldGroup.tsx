import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {
  title: string;
  /** Closed until it is opened: inputs that most readers leave as they are. */
  advanced?: boolean;
  children: ReactNode;
};

/** Inputs of a long form that belong together. */
export function FieldGroup({title, advanced = false, children}: Props): ReactNode {
  if (advanced) {
    return (
      <details className={styles.group}>
        <summary>{title}</summary>
        <div className={styles.fields}>{children}</div>
      </details>
    );
  }
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      <div className={styles.fields}>{children}</div>
    </fieldset>
  );
}
