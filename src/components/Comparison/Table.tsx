import {translate} from '@docusaurus/Translate';
import {SourceLink, VerificationMark} from '@site/src/components/Provenance';
import type {ReactNode} from 'react';
import {type ComparedCell, type ComparedRow, differs} from './rows';
import styles from './styles.module.css';

function Cell({name, cell: {text, basis}}: {name: string; cell: ComparedCell}): ReactNode {
  return (
    <td data-name={name}>
      {text}
      {basis && (
        <>
          <VerificationMark verification={basis.verification} />
          <span className={styles.basis}>
            <SourceLink source={basis.source} />, {basis.asOf}
            {basis.note && `. ${basis.note}`}
          </span>
        </>
      )}
    </td>
  );
}

function Row({row, names}: {row: ComparedRow; names: readonly string[]}): ReactNode {
  const different = differs(row);
  return (
    <tr data-different={different}>
      <th scope="row">
        {row.name}
        {different && (
          <span className={styles.mark}>
            {translate({id: 'ofm.comparison.differs', message: 'difere'})}
          </span>
        )}
      </th>
      {row.cells.map((cell, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a row are in the order of the columns.
        <Cell key={i} name={names[i] ?? ''} cell={cell} />
      ))}
    </tr>
  );
}

type Props = {caption: string; names: readonly string[]; rows: readonly ComparedRow[]};

/** What is compared, side by side; on a phone each property has its values beneath it. */
export function Table({caption, names, rows}: Props): ReactNode {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <td />
          {names.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.name} row={row} names={names} />
        ))}
      </tbody>
    </table>
  );
}
