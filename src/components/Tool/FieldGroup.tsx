import {type ReactNode, useEffect, useRef} from 'react';
import styles from './styles.module.css';

type Props = {
  title: string;
  /** Closed until it is opened: inputs that most readers leave as they are. */
  advanced?: boolean;
  /** Whether an input of the group is wrong: its message must be in view. */
  wrong?: boolean;
  children: ReactNode;
};

/** A group that the reader opens; a wrong input opens it and its correction leaves it open. */
function FoldedGroup({title, wrong, children}: Omit<Props, 'advanced'>): ReactNode {
  const ref = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (wrong && ref.current) {
      ref.current.open = true;
    }
  }, [wrong]);
  return (
    <details ref={ref} className={styles.group}>
      <summary>{title}</summary>
      <div className={styles.fields}>{children}</div>
    </details>
  );
}

/** Inputs of a long form that belong together. */
export function FieldGroup({title, advanced = false, wrong = false, children}: Props): ReactNode {
  if (advanced) {
    return (
      <FoldedGroup title={title} wrong={wrong}>
        {children}
      </FoldedGroup>
    );
  }
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      <div className={styles.fields}>{children}</div>
    </fieldset>
  );
}
