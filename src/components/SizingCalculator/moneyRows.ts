import {translate} from '@docusaurus/Translate';
import type {ResultRow} from '@site/src/components/Tool/Results';
import {usdPerHourOf} from '@site/src/domain/sizing/budget';
import {hoursPerMonth} from '@site/src/domain/sizing/duration';
import type {Sizing} from '@site/src/domain/sizing/sizing';
import type {SizingValues} from '@site/src/domain/sizing/sizingFields';
import type {Band} from '@site/src/domain/sizing/trainingTime';
import type {Units} from '@site/src/hooks/useUnits';
import {bandText} from './timeRows';

type Run = NonNullable<Sizing['run']>;

const times = ({low, central, high}: Band, by: number): Band => ({
  low: by * low,
  central: by * central,
  high: by * high,
});

function rateText({brlPerUSD, rateDay}: SizingValues, {rate}: Units): string {
  const [year, month, day] = rateDay.split('-');
  return translate(
    {id: 'ofm.sizing.rate', message: 'R$ {rate} por dólar em {day}/{month}/{year}'},
    {rate: rate(brlPerUSD), day: day ?? '', month: month ?? '', year: year ?? ''},
  );
}

/** One amount in dollars, then in reais with the rate and its day. */
function amountRow(
  name: string,
  {usd, brl}: Run['money'],
  formula: string,
  values: SizingValues,
  units: Units,
): ResultRow {
  const dollars = (value: number): string => units.money(value, 'USD');
  const reais = (value: number): string => units.money(value, 'BRL');
  const band = usd.low === usd.high ? [] : [bandText(usd, dollars)];
  const converted = `${reais(brl.central)} (${rateText(values, units)})`;
  return {
    name,
    value: dollars(usd.central),
    note: [...band, converted].join('; '),
    formula,
  };
}

function timeText(hours: Band, {task}: SizingValues, units: Units): string {
  return task === 'serve' ? `${hoursPerMonth} h` : units.hours(hours.central);
}

/** Nothing where the machine is the reader’s own. */
function rentRows({hours, money}: Run, values: SizingValues, units: Units): ResultRow[] {
  const {task, count, runs} = values;
  if (usdPerHourOf(values) === 0) {
    return [];
  }
  const price =
    task === 'table'
      ? units.rate(values.computerUSDPerHour)
      : `${units.rate(values.usdPerHour)} × ${units.factor(count)}`;
  const formula = `${timeText(hours, values, units)} × US$ ${price}`;
  if (task === 'serve') {
    const name = translate({id: 'ofm.sizing.monthRent', message: 'Aluguel de um mês'});
    return [amountRow(name, money, formula, values, units)];
  }
  const project = {usd: times(money.usd, runs), brl: times(money.brl, runs)};
  return [
    amountRow(
      translate({id: 'ofm.sizing.runRent', message: 'Aluguel de um treino'}),
      money,
      formula,
      values,
      units,
    ),
    amountRow(
      translate({id: 'ofm.sizing.projectRent', message: 'Aluguel do projeto'}),
      project,
      `${units.factor(runs)} × ${formula}`,
      values,
      units,
    ),
  ];
}

function energyRows({energy, hours}: Run, values: SizingValues, units: Units): ResultRow[] {
  const {pue, brlPerKWh, kgPerKWh} = values;
  return [
    {
      name: translate({id: 'ofm.sizing.energy', message: 'Energia'}),
      value: units.energy(energy.kWh),
      note: translate(
        {id: 'ofm.sizing.energyCost', message: '{money} de conta de luz, se a máquina é sua.'},
        {money: units.money(energy.brl, 'BRL')},
      ),
      formula: `${units.number(energy.powerKW)} kW × ${timeText(hours, values, units)} × ${units.number(pue)}; × R$ ${units.rate(brlPerKWh)}`,
    },
    {
      name: translate({id: 'ofm.sizing.carbon', message: 'CO₂'}),
      value: units.mass(energy.kgCO2),
      formula: `${units.energy(energy.kWh)} × ${units.number(kgPerKWh)} kg/kWh`,
    },
  ];
}

/** Rent, electricity and emissions of a run or of a month. */
export function moneyRows({run}: Sizing, values: SizingValues, units: Units): ResultRow[] {
  return run ? [...rentRows(run, values, units), ...energyRows(run, values, units)] : [];
}
