import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {DataTable} from '@site/src/components/DataTable';
import {VerificationMark} from '@site/src/components/Provenance';
import {
  type FigureColumn,
  figureColumns,
  nextSort,
  type Sort,
  type SortColumn,
} from '@site/src/domain/sizing/rows';
import type {AcceleratorView} from '@site/src/domain/sizing/view';
import type {ReactNode} from 'react';
import {columnName, segmentName} from './names';
import styles from './styles.module.css';

type Props = {
  rows: readonly AcceleratorView[];
  sort: Sort | undefined;
  onSort: (sort: Sort) => void;
};

function Heading({column, sort, onSort}: Omit<Props, 'rows'> & {column: SortColumn}): ReactNode {
  const direction = sort?.column === column ? sort.direction : 'none';
  return (
    <th scope="col" aria-sort={direction} className={styles.heading}>
      <button type="button" className={styles.sort} onClick={() => onSort(nextSort(sort, column))}>
        {columnName(column)}
        <span
          className={`${styles.arrow} needs-javascript`}
          data-direction={direction}
          aria-hidden="true"
        />
      </button>
    </th>
  );
}

function FigureCell({row, column}: {row: AcceleratorView; column: FigureColumn}): ReactNode {
  const {i18n} = useDocusaurusContext();
  const cell = row[column];
  const format = (value: number): string => value.toLocaleString(i18n.currentLocale);
  if (typeof cell !== 'string') {
    return (
      <td className={styles.number}>
        {format(cell.value)}
        <VerificationMark verification={cell.verification} />
      </td>
    );
  }
  const fp16 = column === 'bf16TFLOPS' && row.fp16TFLOPS;
  return (
    <td className={styles.number}>
      <span className={styles.absent}>
        {cell === 'not-supported'
          ? translate({id: 'ofm.accelerators.notSupported', message: 'não tem'})
          : translate({id: 'ofm.accelerators.notPublished', message: 'não publicado'})}
      </span>
      {fp16 && typeof fp16 !== 'string' && (
        <span className={styles.alternative}>
          FP16 {format(fp16.value)}
          <VerificationMark verification={fp16.verification} />
        </span>
      )}
    </td>
  );
}

function Row({row}: {row: AcceleratorView}): ReactNode {
  const id = `accelerator-${row.id}`;
  useBrokenLinks().collectAnchor(id);
  return (
    <tr id={id}>
      <th scope="row">
        {row.name} <span className={styles.segment}>{segmentName(row.segment)}</span>
      </th>
      {figureColumns.map((column) => (
        <FigureCell key={column} row={row} column={column} />
      ))}
    </tr>
  );
}

export function Table({rows, sort, onSort}: Props): ReactNode {
  const caption = translate({
    id: 'ofm.accelerators.caption',
    message: 'Aceleradores: memória, banda, vazão de pico densa e potência',
  });
  return (
    <DataTable caption={caption} long>
      <thead>
        <tr>
          {(['name', ...figureColumns] as const).map((column) => (
            <Heading key={column} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </tbody>
    </DataTable>
  );
}
