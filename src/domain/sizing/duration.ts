import {estimateImageHours} from './imageTraining';
import {joinOutcomes, type Outcome} from './quantity';
import {estimateSampleHours} from './sampleTime';
import type {SizingValues} from './sizingFields';
import {extrapolateTableHours} from './table';
import {type Band, estimateTrainingTime} from './trainingTime';
import {toArchitecture, toImageSetup} from './workload';

/** Hours of a month in which a service is always on: 8,760 / 12. */
export const hoursPerMonth = 730;

const always = (hours: number): Band => ({low: hours, central: hours, high: hours});

function languageHours(values: SizingValues): Outcome<Band> {
  const {parameters, layers, heads, headDim} = toArchitecture(values);
  const time = estimateTrainingTime({
    activeParameters: parameters,
    layers,
    attentionWidth: heads * headDim,
    sequence: values.sequence,
    tokens: values.tokensM * 1e6 * values.epochs,
    peakTFLOPS: values.peakTFLOPS,
    accelerators: values.count,
    trained: values.task === 'lora' || values.task === 'qlora' ? 'adapters' : 'full',
  });
  return joinOutcomes({time}, (joined) => joined.time.hours);
}

function imageHours(values: SizingValues): Outcome<Band> {
  const {images: samples, imageEpochs: epochs, imagesPerSecond, bandwidth, count} = values;
  if (imagesPerSecond !== undefined) {
    return estimateSampleHours({samples, epochs, samplesPerSecond: imagesPerSecond});
  }
  const setup = toImageSetup(values);
  return estimateImageHours({
    ...setup,
    samples,
    epochs,
    bandwidthGBPerSecond: bandwidth,
    accelerators: count,
  });
}

function tableHours({minutesTenth, minutesFifth}: SizingValues): Outcome<Band | undefined> {
  if (minutesTenth === undefined || minutesFifth === undefined) {
    return {status: 'ok', value: undefined};
  }
  return joinOutcomes({time: extrapolateTableHours(minutesTenth, minutesFifth)}, ({time}) =>
    always(time.hours),
  );
}

/** Hours of one run, or of a month of service; nothing for a table that was not tried. */
export function estimateHours(values: SizingValues): Outcome<Band | undefined> {
  switch (values.task) {
    case 'serve':
      return {status: 'ok', value: always(hoursPerMonth)};
    case 'image':
      return imageHours(values);
    case 'table':
      return tableHours(values);
    default:
      return languageHours(values);
  }
}
