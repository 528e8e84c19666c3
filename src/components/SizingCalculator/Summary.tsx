import {translate} from '@docusaurus/Translate';
import type {ResultRow} from '@site/src/components/Tool/Results';
import type {Sizing} from '@site/src/domain/sizing/sizing';
import type {SizingValues} from '@site/src/domain/sizing/sizingFields';
import type {Units} from '@site/src/hooks/useUnits';
import type {ReactNode} from 'react';
import {verdictName} from './fitText';
import {totalName} from './memoryRows';
import styles from './styles.module.css';
import {bandText} from './timeRows';

function memoryRow({need}: Sizing, values: SizingValues, {bytes, number}: Units): ResultRow {
  return {
    name: totalName(values),
    value: bytes(need.bytes),
    note: translate(
      {id: 'ofm.sizing.ofMemory', message: '{verdict} em {memory}'},
      {verdict: verdictName(need.fit.verdict), memory: `${number(need.memoryGB)} GB`},
    ),
  };
}

function runRows({run}: Sizing, {task, runs}: SizingValues, units: Units): ResultRow[] {
  if (!run) {
    return [];
  }
  const reais = (value: number): string => units.money(value, 'BRL');
  const dollars = (value: number): string => units.money(value, 'USD');
  const {usd, brl} = run.money;
  if (task === 'serve') {
    return [
      {
        name: translate({id: 'ofm.sizing.monthRent', message: 'Aluguel de um mês'}),
        value: dollars(usd.central),
        note: reais(brl.central),
      },
    ];
  }
  return [
    {
      name: translate({id: 'ofm.sizing.time', message: 'Tempo de um treino'}),
      value: units.hours(run.hours.central),
      note: bandText(run.hours, units.hours),
    },
    {
      name: translate({id: 'ofm.sizing.projectRent', message: 'Aluguel do projeto'}),
      value: dollars(runs * usd.central),
      note: reais(runs * brl.central),
    },
  ];
}

/** The few results that decide; screen readers are told these when they change. */
export function summaryRows(sizing: Sizing, values: SizingValues, units: Units): ResultRow[] {
  const disk = {
    name: translate({id: 'ofm.sizing.disk', message: 'Disco'}),
    value: units.bytes(sizing.disk.capacityGB * 1e9),
  };
  return [memoryRow(sizing, values, units), ...runRows(sizing, values, units), disk];
}

type Props = {rows: readonly ResultRow[]; verdict: Sizing['need']['fit']['verdict']};

/** What decides, before the long form: on a phone it is what one sees. */
export function Summary({rows, verdict}: Props): ReactNode {
  return (
    <dl className={styles.summary} data-verdict={verdict}>
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
