import {translate} from '@docusaurus/Translate';
import type {ResultRow} from '@site/src/components/Tool/Results';
import {traffic} from '@site/src/domain/sizing/imageTraining';
import {wholeRun} from '@site/src/domain/sizing/sampleTime';
import type {Sizing} from '@site/src/domain/sizing/sizing';
import type {SizingValues} from '@site/src/domain/sizing/sizingFields';
import {type Band, plannedUtilization} from '@site/src/domain/sizing/trainingTime';
import {toArchitecture, trainsLanguage} from '@site/src/domain/sizing/workload';
import type {Units} from '@site/src/hooks/useUnits';

/** The ends of a band, such as “3,2 h a 7,1 h”. */
export function bandText({low, high}: Band, write: (value: number) => string): string {
  return translate(
    {id: 'ofm.sizing.band', message: '{low} a {high}'},
    {low: write(low), high: write(high)},
  );
}

function languageFormula(values: SizingValues, {factor, whole}: Units): string {
  const {parameters, layers, heads, headDim} = toArchitecture(values);
  const {task, sequence, tokensM, epochs, count, peakTFLOPS} = values;
  const each = task === 'lora' || task === 'qlora' ? 4 : 6;
  const attention = [12, layers, heads * headDim, sequence].map(factor).join(' × ');
  const work = `(${each} × ${factor(parameters)} + ${attention}) × ${factor(tokensM * 1e6 * epochs)}`;
  const pace = `${factor(count)} × ${factor(peakTFLOPS * 1e12)} × ${whole(100 * plannedUtilization.central)}% × ${factor(3600)}`;
  return `(${each}N + 12Lhs)D/(nPu × 3600) = ${work} ÷ (${pace})`;
}

function formulaOf(values: SizingValues, units: Units): string {
  const {task, images, imageEpochs, imagesPerSecond, minutesTenth, minutesFifth} = values;
  if (trainsLanguage(task)) {
    return languageFormula(values, units);
  }
  if (task === 'table' && minutesTenth !== undefined && minutesFifth !== undefined) {
    const [tenth, fifth] = [units.factor(minutesTenth), units.factor(minutesFifth)];
    return `t₂₀ × 5^log₂(t₂₀/t₁₀) = ${fifth} × 5^log₂(${fifth}/${tenth})`;
  }
  const seen = `${units.factor(images)} × ${units.factor(imageEpochs)}`;
  if (imagesPerSecond !== undefined) {
    return `${seen} ÷ (${units.factor(imagesPerSecond)} × ${units.factor(3600)}) × ${units.factor(wholeRun.central)}`;
  }
  const {keptM, side, imagePrecision, bandwidth, count} = values;
  const bytes = imagePrecision === 'mixed' ? 2 : 4;
  const image = `${traffic[bytes].central} × ${bytes} × ${units.factor(keptM * 1e6)} × (${units.factor(side)}/224)²`;
  return `${seen} × ${image} ÷ (${units.factor(count)} × ${units.factor(bandwidth * 1e9)} × ${units.factor(3600)})`;
}

function languageNote({task, parametersB}: SizingValues, hours: Band, units: Units): string {
  const {low, high} = plannedUtilization;
  const note = translate(
    {id: 'ofm.sizing.mfuBand', message: '{band}, com MFU de {high}% a {low}%.'},
    {
      band: bandText(hours, units.hours),
      high: units.whole(100 * high),
      low: units.whole(100 * low),
    },
  );
  return task === 'pretrain'
    ? `${note} ${translate(
        {
          id: 'ofm.sizing.chinchilla',
          message:
            'Vinte tokens por parâmetro, a proporção do Chinchilla, seriam {tokens} milhões.',
        },
        {tokens: units.whole(20 * parametersB * 1000)},
      )}`
    : note;
}

function noteOf(values: SizingValues, hours: Band, units: Units): string {
  const {task, imagesPerSecond} = values;
  const band = bandText(hours, units.hours);
  if (trainsLanguage(task)) {
    return languageNote(values, hours, units);
  }
  if (task === 'table') {
    return translate({
      id: 'ofm.sizing.powerLaw',
      message: 'Extrapolado como lei de potência; confira com 40% das linhas.',
    });
  }
  return imagesPerSecond === undefined
    ? translate(
        {
          id: 'ofm.sizing.trafficBand',
          message: '{band}: pela banda de memória, como em sete redes publicadas.',
        },
        {band},
      )
    : translate(
        {
          id: 'ofm.sizing.rateBand',
          message: '{band}: do cálculo puro ao que se publica com validação e partida.',
        },
        {band},
      );
}

/** Time of one run; nothing for a service, which is always on, or for a table without trials. */
export function timeRows({run}: Sizing, values: SizingValues, units: Units): ResultRow[] {
  if (!run || values.task === 'serve') {
    return [];
  }
  return [
    {
      name: translate({id: 'ofm.sizing.time', message: 'Tempo de um treino'}),
      value: units.hours(run.hours.central),
      note: noteOf(values, run.hours, units),
      formula: formulaOf(values, units),
    },
  ];
}
