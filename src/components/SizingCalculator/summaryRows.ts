import {translate} from '@docusaurus/Translate';
import type {ResultRow} from '@site/src/components/Tool/Results';
import {usdPerHourOf} from '@site/src/domain/sizing/budget';
import type {Sizing} from '@site/src/domain/sizing/sizing';
import type {SizingValues} from '@site/src/domain/sizing/sizingFields';
import type {Units} from '@site/src/hooks/useUnits';
import {verdictName} from './fitText';
import {totalName} from './memoryRows';
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

type Run = NonNullable<Sizing['run']>;

/** What it costs in all: rent, or electricity where the machine is the reader’s own. */
function costRow({money, energy}: Run, values: SizingValues, units: Units): ResultRow {
  const {task} = values;
  const runs = task === 'serve' ? 1 : values.runs;
  if (usdPerHourOf(values) === 0) {
    return {
      name:
        task === 'serve'
          ? translate({id: 'ofm.sizing.monthBill', message: 'Conta de luz de um mês'})
          : translate({id: 'ofm.sizing.projectBill', message: 'Conta de luz do projeto'}),
      value: units.money(runs * energy.brl, 'BRL'),
    };
  }
  return {
    name:
      task === 'serve'
        ? translate({id: 'ofm.sizing.monthRent', message: 'Aluguel de um mês'})
        : translate({id: 'ofm.sizing.projectRent', message: 'Aluguel do projeto'}),
    value: units.money(runs * money.usd.central, 'USD'),
    note: units.money(runs * money.brl.central, 'BRL'),
  };
}

function runRows({run}: Sizing, values: SizingValues, units: Units): ResultRow[] {
  if (!run) {
    return [];
  }
  const cost = costRow(run, values, units);
  const {low, central, high} = run.hours;
  const time = {
    name: translate({id: 'ofm.sizing.time', message: 'Tempo de um treino'}),
    value: units.hours(central),
    ...(low < high && {note: bandText(run.hours, units.hours)}),
  };
  return values.task === 'serve' ? [cost] : [time, cost];
}

/** The few results that decide; screen readers are told these when they change. */
export function summaryRows(sizing: Sizing, values: SizingValues, units: Units): ResultRow[] {
  const disk = {
    name: translate({id: 'ofm.sizing.disk', message: 'Disco'}),
    value: units.bytes(sizing.disk.capacityGB * 1e9),
  };
  return [memoryRow(sizing, values, units), ...runRows(sizing, values, units), disk];
}
