import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Shared by the components that show data; chapters do not use these parts directly. */

type TableProps = {
  /** Names the table and the region that it scrolls in. */
  caption: string;
  /** More rows than a window shows: it scrolls up and down too, and its headings stay in view. */
  long?: boolean;
  children: ReactNode;
};

/** A table that scrolls sideways inside its frame, with its first column in view. */
export function DataTable({caption, long = false, children}: TableProps): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1).
    <section className={styles.frame} data-long={long} tabIndex={0} aria-label={caption}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        {children}
      </table>
    </section>
  );
}

/** A labelled field of a table’s controls. */
export function Field({label, children}: {label: string; children: ReactNode}): ReactNode {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child.
    <label className={styles.field}>
      {label}
      {children}
    </label>
  );
}

type Option<T extends string | number> = {value: T; name: string};

type ChoiceProps<T extends string | number> = {
  label: string;
  value: T;
  options: readonly Option<T>[];
  onChange: (value: T) => void;
};

/** One of several values, such as the category that a table is narrowed down to. */
export function Choice<T extends string | number>({
  label,
  value,
  options,
  onChange,
}: ChoiceProps<T>): ReactNode {
  // The browser gives the value back as text; the option keeps its type.
  const choose = (text: string): void => {
    const option = options.find((candidate) => String(candidate.value) === text);
    if (option) {
      onChange(option.value);
    }
  };
  return (
    <Field label={label}>
      <select value={value} onChange={(event) => choose(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** A second line of a cell, in small print. */
export function Small({children}: {children: ReactNode}): ReactNode {
  return <span className={styles.small}>{children}</span>;
}

type FilterFormProps = {
  children: ReactNode;
  /** Called when a control is left. */
  onLeave?: () => void;
};

/** The controls that narrow a table down; without JavaScript they are not shown. */
export function FilterForm({children, onLeave}: FilterFormProps): ReactNode {
  return (
    <form
      className={`${styles.filters} needs-javascript`}
      onSubmit={(event) => event.preventDefault()}
      onBlur={onLeave}
    >
      {children}
    </form>
  );
}

type CountProps = {
  /** Paper says it too, because the table on it is not whole. */
  printed?: boolean;
  children: string;
};

/** How many rows are shown, told to screen readers when it changes. */
export function Count({printed = false, children}: CountProps): ReactNode {
  return (
    <p className={styles.count} data-printed={printed} role="status">
      {children}
    </p>
  );
}

/** Fine print below a table, folded on the screen and in small columns on paper. */
export function FinePrint({summary, children}: {summary: string; children: ReactNode}): ReactNode {
  return (
    <details className={styles.finePrint}>
      <summary>{summary}</summary>
      <div className={styles.columns}>{children}</div>
    </details>
  );
}
