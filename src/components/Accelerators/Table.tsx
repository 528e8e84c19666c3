import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {DataTable} from '@site/src/components/DataTable';
import {SortHeading} from '@site/src/components/DataTable/SortHeading';
import {CompareTick} from '@site/src/components/HardwareTable/CompareTick';
import type {Sort} from '@site/src/domain/hardware/sorting';
import {
  type AcceleratorColumn,
  acceleratorColumns,
  figureColumns,
  nextAcceleratorSort,
} from '@site/src/domain/sizing/rows';
import type {AcceleratorView} from '@site/src/domain/sizing/view';
import type {ReactNode} from 'react';
import {BrazilCell, FigureCell, RentCell} from './Cells';
import {columnName, segmentName} from './names';
import styles from './styles.module.css';

type Choice = {
  /** Ids of the rows that are compared. */
  chosen: readonly string[];
  onToggle: (id: string) => void;
};

type Props = Choice & {
  rows: readonly AcceleratorView[];
  sort: Sort<AcceleratorColumn> | undefined;
  onSort: (sort: Sort<AcceleratorColumn>) => void;
};

function Row({row, chosen, onToggle}: Choice & {row: AcceleratorView}): ReactNode {
  const id = `accelerator-${row.id}`;
  useBrokenLinks().collectAnchor(id);
  return (
    <tr id={id}>
      <th scope="row">
        <CompareTick
          name={row.name}
          checked={chosen.includes(row.id)}
          onToggle={() => onToggle(row.id)}
        />
        {row.name} <span className={styles.segment}>{segmentName(row.segment)}</span>
      </th>
      {figureColumns.map((column) => (
        <FigureCell key={column} row={row} column={column} />
      ))}
      <RentCell row={row} />
      <BrazilCell row={row} />
    </tr>
  );
}

export function Table({rows, sort, onSort, ...choice}: Props): ReactNode {
  const caption = translate({
    id: 'ofm.accelerators.caption',
    message: 'Aceleradores: memória, banda, vazão de pico densa, potência e aluguel',
  });
  return (
    <DataTable caption={caption} long>
      <thead>
        <tr>
          {acceleratorColumns.map((column) => (
            <SortHeading
              key={column}
              column={column}
              label={columnName(column)}
              sort={sort}
              onSort={() => onSort(nextAcceleratorSort(sort, column))}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} {...choice} />
        ))}
      </tbody>
    </DataTable>
  );
}
