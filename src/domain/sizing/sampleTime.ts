import {computeFrom, type Outcome} from './quantity';
import type {Band} from './trainingTime';

export type SampleWork = {
  /** Images, rows or clips of one epoch. */
  samples: number;
  epochs: number;
  /** Measured or published throughput of the whole machine. */
  samplesPerSecond: number;
};

/**
 * Whole run over its steps alone: with validation and start-up it took 5–9 % more on one
 * accelerator and up to 56 % more on eight (NVIDIA, 2024, Deep Learning Examples, ResNet-50).
 */
export const wholeRun = {low: 1, central: 1.08, high: 1.56} as const satisfies Band;

/** Hours of training where a throughput says more than operations do: images, sound, clips. */
export function estimateSampleHours({
  samples,
  epochs,
  samplesPerSecond,
}: SampleWork): Outcome<Band> {
  return computeFrom(
    {samples, epochs, samplesPerSecond},
    {samples: 'positive', epochs: 'positive', samplesPerSecond: 'positive'},
    () => {
      const steps = (samples * epochs) / (samplesPerSecond * 3600);
      const {low, central, high} = wholeRun;
      return {low: low * steps, central: central * steps, high: high * steps};
    },
  );
}
