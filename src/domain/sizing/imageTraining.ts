import {driverBytes} from './overhead';
import {computeFrom, type Outcome} from './quantity';
import type {Band} from './trainingTime';

/** Side of the images that networks are described at, pixels. */
const describedSide = 224;

/** Weights, gradients and Adam, in mixed precision or in 32 bits. */
const stateBytes = 16;

export type ImageSetup = {
  parameters: number;
  /** Numbers of one image that are kept for the backward pass, at 224 × 224 pixels [A]. */
  keptNumbers: number;
  /** Side of the images, pixels. */
  side: number;
  /** Images at once on one accelerator. */
  batch: number;
  /** Bytes of a number: 2 in mixed precision, 4 in 32 bits [p]. */
  elementBytes: 2 | 4;
};

const setupKinds = {
  parameters: 'positive',
  keptNumbers: 'positive',
  side: 'count',
  batch: 'count',
  elementBytes: 'count',
} as const;

/** Bytes that one image keeps: p·A·(side/224)². */
function keptBytes({keptNumbers, side, elementBytes}: ImageSetup): number {
  return elementBytes * keptNumbers * (side / describedSide) ** 2;
}

/** Bytes on each accelerator; nothing is sharded. */
export type ImageMemory = {states: number; activations: number; driver: number; device: number};

/** Memory to train a convolutional network: 16N + b·p·A + driver. */
export function estimateImageMemory(setup: ImageSetup): Outcome<ImageMemory> {
  return computeFrom(setup, setupKinds, () => {
    const states = stateBytes * setup.parameters;
    const activations = setup.batch * keptBytes(setup);
    const device = states + activations + driverBytes;
    return {states, activations, driver: driverBytes, device};
  });
}

/**
 * How often each number kept goes to memory and back in a step: convolutional training waits for
 * memory more than for arithmetic. In 16 bits from the throughput of seven networks on an RTX 3090
 * (Wightman, 2022) and of ResNet-50 on A100 and V100 (NVIDIA, 2024), in 32 bits from those of
 * NVIDIA and of four networks on V100 (Facebook Research, 2020).
 */
export const traffic = {
  2: {low: 11, central: 18, high: 28},
  4: {low: 20, central: 27, high: 33},
} as const satisfies Record<number, Band>;

export type ImageRun = ImageSetup & {
  samples: number;
  epochs: number;
  /** Memory bandwidth of one accelerator, GB/s. */
  bandwidthGBPerSecond: number;
  accelerators: number;
};

/** Hours of steps on the wall: samples · epochs · T·p·A / (n · bandwidth), with the band of T. */
export function estimateImageHours(run: ImageRun): Outcome<Band> {
  return computeFrom(
    run,
    {
      ...setupKinds,
      samples: 'positive',
      epochs: 'positive',
      bandwidthGBPerSecond: 'positive',
      accelerators: 'count',
    },
    () => {
      const {samples, epochs, bandwidthGBPerSecond, accelerators, elementBytes} = run;
      const once = (samples * epochs * keptBytes(run)) / (bandwidthGBPerSecond * 1e9);
      const hours = (times: number): number => (times * once) / accelerators / 3600;
      const {low, central, high} = traffic[elementBytes];
      return {low: hours(low), central: hours(central), high: hours(high)};
    },
  );
}
