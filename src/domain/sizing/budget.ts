import {estimateRental} from './cost';
import {estimateEnergy} from './energy';
import {joinOutcomes, type Outcome} from './quantity';
import type {SizingValues} from './sizingFields';
import {estimateStorage, type Storage} from './storage';
import type {Band} from './trainingTime';
import {estimateTransferHours} from './transfer';
import {adapterParametersOf, trainsLanguage} from './workload';

export type Money = {usd: Band; brl: Band};
export type Energy = {powerKW: number; kWh: number; kgCO2: number; brl: number};

/** Rent of everything that a task runs on, US$/h: its accelerators, or one computer for a table. */
export function usdPerHourOf(values: SizingValues): number {
  const {task, count, usdPerHour, computerUSDPerHour} = values;
  return task === 'table' ? computerUSDPerHour : count * usdPerHour;
}

/** Power of everything that a task runs on, kW. */
function powerOf({task, count, powerW, otherPowerW, computerW}: SizingValues): number {
  return (task === 'table' ? computerW : count * powerW + otherPowerW) / 1000;
}

/** Rent for a band of hours. */
export function estimateMoney(values: SizingValues, hours: Band): Outcome<Money> {
  const usdPerHour = usdPerHourOf(values);
  const rent = (time: number): ReturnType<typeof estimateRental> =>
    estimateRental({hours: time, usdPerHour, brlPerUSD: values.brlPerUSD});
  return joinOutcomes(
    {low: rent(hours.low), central: rent(hours.central), high: rent(hours.high)},
    ({low, central, high}) => ({
      usd: {low: low.usd, central: central.usd, high: high.usd},
      brl: {low: low.brl, central: central.brl, high: high.brl},
    }),
  );
}

/** Electricity of the machine for the central hours, its emissions, and its bill. */
export function estimatePower(values: SizingValues, hours: number): Outcome<Energy> {
  const {pue, kgPerKWh, brlPerKWh} = values;
  const powerKW = powerOf(values);
  return joinOutcomes({use: estimateEnergy({powerKW, hours, pue, kgPerKWh})}, ({use}) => ({
    ...use,
    powerKW,
    brl: use.kWh * brlPerKWh,
  }));
}

/** Parameters that a checkpoint holds with their optimiser, and those that are kept in the end. */
function storedParameters(values: SizingValues): {trained: number; kept: number} {
  const {task, parametersB, imageParametersM} = values;
  const all = parametersB * 1e9;
  if (task === 'lora' || task === 'qlora') {
    const adapters = adapterParametersOf(values);
    return {trained: adapters, kept: all + adapters};
  }
  if (trainsLanguage(task)) {
    return {trained: all, kept: all};
  }
  const image = imageParametersM * 1e6;
  return task === 'image' ? {trained: image, kept: image} : {trained: 0, kept: 0};
}

/** Disk for data, programs, checkpoints and models; in serving, for programs and the weights. */
export function estimateDisk(values: SizingValues): Outcome<Storage> {
  const {task, environmentGB, checkpoints} = values;
  const isServed = task === 'serve';
  const {trained, kept} = storedParameters(values);
  return estimateStorage({
    rawGB: isServed ? 0 : values.rawGB,
    processedGB: isServed ? 0 : values.processedGB,
    environmentGB,
    trainedParameters: trained,
    checkpoints,
    keptParameters: isServed ? values.parametersB * 1e9 : kept,
  });
}

/** GB that travel once: the raw data, or the weights of a model that is served. */
export function movedGB({task, rawGB}: SizingValues, {modelGB}: Storage): number {
  return task === 'serve' ? modelGB : rawGB;
}

/** Hours on the line for what travels; none where nothing does. */
export function estimateMove(values: SizingValues, gigabytes: number): Outcome<number> {
  return gigabytes === 0
    ? {status: 'ok', value: 0}
    : estimateTransferHours(gigabytes, values.lineMbps / 1000, values.reached);
}
