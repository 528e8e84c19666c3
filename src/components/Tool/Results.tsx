import {translate} from '@docusaurus/Translate';
import type {ToolFields} from '@site/src/domain/tool/fields';
import type {ReactNode} from 'react';
import type {ToolProblem} from './problemText';
import styles from './styles.module.css';

/** One result, in words of the page’s language; the page, the exports and paper show the same. */
export type ResultRow = {
  name: string;
  value: string;
  /** What qualifies the value, such as its interval or why it does not exist. */
  note?: string;
  /** The formula with the reader’s numbers in it. */
  formula?: string;
};

/** What a tool shows for its fields: results, or what is wrong with which field. */
export type Calculation<F extends ToolFields> = {
  rows?: ResultRow[] | undefined;
  problems: Partial<Record<keyof F, ToolProblem>>;
};

function Result({row: {name, value, note, formula}}: {row: ResultRow}): ReactNode {
  return (
    <div className={styles.result}>
      <dt>{name}</dt>
      <dd className={styles.value}>{value}</dd>
      {note && <dd className={styles.interval}>{note}</dd>}
      {formula && <dd className={styles.formula}>{formula}</dd>}
    </div>
  );
}

type Props = {
  /** `undefined` while an input is wrong. */
  rows: readonly ResultRow[] | undefined;
};

/** The results, or where to look when there are none. */
export function Results({rows}: Props): ReactNode {
  if (!rows) {
    return (
      <p className={styles.waiting}>
        {translate({
          id: 'ofm.tool.waiting',
          message: 'Sem resultado: corrija o campo marcado. O que você digitou continua lá.',
        })}
      </p>
    );
  }
  return (
    <dl className={styles.results}>
      {rows.map((row) => (
        <Result key={row.name} row={row} />
      ))}
    </dl>
  );
}
