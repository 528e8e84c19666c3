import {translate} from '@docusaurus/Translate';
import {FinePrint} from '@site/src/components/DataTable';
import {SourceLink, verificationName} from '@site/src/components/Provenance';
import {figureColumns} from '@site/src/domain/sizing/rows';
import type {AcceleratorsView, AcceleratorView} from '@site/src/domain/sizing/view';
import type {ReactNode} from 'react';
import {columnName} from './names';
import styles from './styles.module.css';

type Sourced = {source: string; asOf: string; verification: string; note?: string | undefined};
type Cell = Sourced & {verification: Parameters<typeof verificationName>[0]};
type Line = {names: string[]; cell: Cell};

/** @example `Aluguel de um (US$/h), AWS p5.48xlarge ÷ 8` */
function rentName({lowest}: AcceleratorView['rent']): string {
  const name = columnName('rent');
  if (!lowest) {
    return name;
  }
  const {provider, name: machine, acceleratorCount} = lowest.machine;
  const share = acceleratorCount > 1 ? ` ÷ ${acceleratorCount}` : '';
  return `${name}, ${provider} ${machine}${share}`;
}

function brazilName({brazilBasis}: AcceleratorView['rent']): string {
  const name = columnName('brazil');
  return brazilBasis
    ? `${name}, ${brazilBasis.machine.provider} ${brazilBasis.machine.name}`
    : name;
}

/** One line for all values that were read in the same place on the same day, as well verified. */
function bySource(values: readonly {name: string; cell: Cell}[]): Line[] {
  const lines = new Map<string, Line>();
  for (const {name, cell} of values) {
    const key = JSON.stringify([cell.source, cell.asOf, cell.verification, cell.note]);
    const line = lines.get(key) ?? {names: [], cell};
    line.names.push(name);
    lines.set(key, line);
  }
  return [...lines.values()];
}

function toLines(row: AcceleratorView): Line[] {
  const named = [
    ...figureColumns.map((column) => ({name: columnName(column), cell: row[column]})),
    {name: 'FP16', cell: row.fp16TFLOPS},
    {
      name: translate({id: 'ofm.accelerators.interconnect', message: 'Interconexão'}),
      cell: row.interconnect,
    },
    {name: rentName(row.rent), cell: row.rent.lowest},
    {name: brazilName(row.rent), cell: row.rent.brazilBasis},
  ];
  return bySource(
    named.flatMap(({name, cell}) =>
      cell === undefined || typeof cell === 'string' ? [] : [{name, cell}],
    ),
  );
}

/** Where each number comes from, when it was read, and what to know about it. */
export function Sources({
  accelerators,
  sources,
}: Omit<AcceleratorsView, 'manualVersion'>): ReactNode {
  return (
    <FinePrint
      summary={translate({id: 'ofm.accelerators.sources', message: 'Fonte e data de cada número'})}
    >
      <dl>
        {accelerators.map((row) => (
          <div key={row.id} className={styles.source}>
            <dt>
              {row.name} · {row.interconnect.value}
            </dt>
            {row.remarks && <dd>{row.remarks}</dd>}
            {toLines(row).map(({names, cell}) => (
              <dd key={names[0]}>
                {names.join('; ')}: <SourceLink source={sources[cell.source]} />, {cell.asOf},{' '}
                {verificationName(cell.verification)}.{cell.note && ` ${cell.note}`}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </FinePrint>
  );
}
