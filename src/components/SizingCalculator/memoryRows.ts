import {translate} from '@docusaurus/Translate';
import type {ResultRow} from '@site/src/components/Tool/Results';
import {kvBytesPerToken} from '@site/src/domain/sizing/kvCache';
import {
  conversationsThatFit,
  estimateServingMemory,
  tokenCeiling,
} from '@site/src/domain/sizing/servingMemory';
import type {Sizing} from '@site/src/domain/sizing/sizing';
import {type SizingValues, servedBytes} from '@site/src/domain/sizing/sizingFields';
import {memoryBand} from '@site/src/domain/sizing/validation';
import {toServingSetup, trainsLanguage} from '@site/src/domain/sizing/workload';
import type {Units} from '@site/src/hooks/useUnits';
import {fitText} from './fitText';
import {partFormula} from './partFormula';
import {partName} from './partName';
import {bandText} from './timeRows';

export function totalName({task}: SizingValues): string {
  return task === 'table'
    ? translate({id: 'ofm.sizing.ram', message: 'Memória RAM'})
    : translate({id: 'ofm.sizing.perCard', message: 'Memória por placa'});
}

/** The band of the estimate, where published runs show how wide it is. */
function bandNote(bytes: number, {task}: SizingValues, units: Units): string[] {
  if (!trainsLanguage(task)) {
    return [];
  }
  const isAdapted = task === 'lora' || task === 'qlora';
  const band = memoryBand(bytes, isAdapted ? 'adapters' : 'full');
  return [
    translate(
      {id: 'ofm.sizing.memoryBand', message: 'Faixa: {band}.'},
      {band: bandText(band, units.bytes)},
    ),
  ];
}

function allCards({need}: Sizing, values: SizingValues, {bytes, whole}: Units): ResultRow[] {
  return values.task === 'table' || values.count === 1
    ? []
    : [
        {
          name: translate({id: 'ofm.sizing.allCards', message: 'Em todas as placas'}),
          value: bytes(need.bytes * values.count),
          formula: `${whole(values.count)} × ${bytes(need.bytes)}`,
        },
      ];
}

/** What a served model leaves room for, and how fast it can answer at most. */
function servingRows({need}: Sizing, values: SizingValues, units: Units): ResultRow[] {
  const memory = estimateServingMemory(toServingSetup(values));
  if (values.task !== 'serve' || memory.status === 'invalid') {
    return [];
  }
  const {count, memoryGB, bandwidth, contextTokens} = values;
  const each = kvBytesPerToken(values, servedBytes[values.cacheFormat]) * contextTokens;
  const room = conversationsThatFit(memory.value, each, memoryGB, count, need.usable);
  const {weights, cache} = memory.value;
  return [
    {
      name: translate({id: 'ofm.sizing.room', message: 'Conversas que cabem'}),
      value: units.whole(room),
      note: translate(
        {
          id: 'ofm.sizing.roomNote',
          message:
            '{bytes} de cache em cada uma; pesos e cache divididos por igual entre as placas.',
        },
        {bytes: units.bytes(each)},
      ),
    },
    {
      name: translate({
        id: 'ofm.sizing.ceiling',
        message: 'Tokens por segundo e conversa, no máximo',
      }),
      value: units.number(tokenCeiling(memory.value, bandwidth, count), 2),
      note: translate({
        id: 'ofm.sizing.ceilingNote',
        message: 'Teto da banda de memória; servidores reais ficam abaixo.',
      }),
      formula: `${units.factor(count)} × ${units.factor(bandwidth)} GB/s ÷ ${units.bytes(weights + cache)}`,
    },
  ];
}

/** Memory by part and in all, each with its formula. */
export function memoryRows(sizing: Sizing, values: SizingValues, units: Units): ResultRow[] {
  const {need} = sizing;
  const parts = need.parts.map(({id, bytes}) => ({
    name: partName(id),
    value: units.bytes(bytes),
    formula: partFormula(id, values, units),
  }));
  const total = {
    name: totalName(values),
    value: units.bytes(need.bytes),
    note: [fitText(need, units), ...bandNote(need.bytes, values, units)].join(' '),
  };
  const shown =
    parts.length > 1 ? [...parts, total] : [{...total, formula: parts[0]?.formula ?? ''}];
  return [...shown, ...allCards(sizing, values, units), ...servingRows(sizing, values, units)];
}
