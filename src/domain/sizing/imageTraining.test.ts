import {imageModels} from '@site/src/domain/sizing/imageModels';
import {
  estimateImageHours,
  estimateImageMemory,
  type ImageSetup,
} from '@site/src/domain/sizing/imageTraining';
import type {Band} from '@site/src/domain/sizing/trainingTime';
import {describe, expect, it} from 'vitest';

type Id = keyof typeof imageModels;

function setupOf(id: Id, part: Partial<ImageSetup> = {}): ImageSetup {
  const {parameters, keptNumbers} = imageModels[id];
  return {parameters, keptNumbers, side: 224, batch: 1, elementBytes: 2, ...part};
}

function hoursOf(
  setup: ImageSetup,
  bandwidthGBPerSecond: number,
  accelerators: number,
  images: number,
): Band {
  const run = {...setup, samples: images, epochs: 1, bandwidthGBPerSecond, accelerators};
  const hours = estimateImageHours(run);
  if (hours.status !== 'ok') {
    throw new Error(hours.field);
  }
  return hours.value;
}

const inside = (value: number, {low, high}: Band): boolean => value >= low && value <= high;

describe('the memory of an image network', () => {
  // Wightman (2022): batches that trained in the 24 GiB of an RTX 3090, in steps down from 512, and
  // the step above that failed.
  it.each<[Id, number, number, number | undefined]>([
    ['resnet50', 512, 224, undefined],
    ['resnet101', 256, 224, 384],
    ['densenet121', 256, 224, 384],
    ['efficientnet-b0', 512, 224, undefined],
    ['efficientnet-b3', 128, 288, 192],
  ])('of %s lets %d images into 24 GiB, and not those that failed', (id, batch, side, failed) => {
    const need = (images: number): number => {
      const memory = estimateImageMemory(setupOf(id, {batch: images, side}));
      return memory.status === 'ok' ? memory.value.device : Number.NaN;
    };
    expect(need(batch)).toBeLessThan(24 * 2 ** 30);
    expect(need(failed ?? 4096)).toBeGreaterThan(24 * 2 ** 30);
  });

  // Radosavovic et al. (2020) count 11.1 million outputs of convolutions in ResNet-50; with the
  // normalised copy of each that is twice as many.
  it('is about twice the outputs of the convolutions of ResNet-50', () => {
    expect(imageModels.resnet50.keptNumbers / (2 * 11.1e6)).toBeCloseTo(1, 1);
  });

  it('grows with the area of the images', () => {
    const at = (side: number): number => {
      const memory = estimateImageMemory(setupOf('resnet18', {side}));
      return memory.status === 'ok' ? memory.value.activations : Number.NaN;
    };
    expect(at(448) / at(224)).toBeCloseTo(4);
    expect(estimateImageMemory(setupOf('resnet18', {batch: 0}))).toEqual({
      status: 'invalid',
      field: 'batch',
      rule: 'positive',
    });
  });
});

describe('the time of an image network', () => {
  // Wightman (2022): images a second on an RTX 3090, mixed precision, channels last.
  it.each<[Id, number, number]>([
    ['resnet18', 224, 3481.8],
    ['resnet50', 224, 1218],
    ['resnet101', 224, 747.9],
    ['densenet121', 224, 913.6],
    ['efficientnet-b0', 224, 1751.7],
    ['efficientnet-b3', 288, 572.2],
    ['convnext-tiny', 224, 819.2],
  ])('holds the published throughput of %s at %d pixels in its band', (id, side, rate) => {
    const hours = hoursOf(setupOf(id, {side}), 936, 1, rate * 3600);
    expect(inside(1, hours)).toBe(true);
  });

  // NVIDIA (2024), Deep Learning Examples: ResNet-50, 90 epochs of ImageNet, hours as reported.
  it.each([
    ['A100, mixed', 2039, 2, 14],
    ['V100, mixed', 900, 2, 29],
    ['A100, TF32', 2039, 4, 36],
    ['V100, FP32', 900, 4, 92],
  ] as const)('holds the reported hours of ResNet-50 on one %s', (_, bandwidth, bytes, hours) => {
    const setup = setupOf('resnet50', {elementBytes: bytes});
    expect(inside(hours, hoursOf(setup, bandwidth, 1, 90 * 1_281_167))).toBe(true);
  });

  // Facebook Research (2020), pycls: hours of 100 epochs of ImageNet on eight V100, 32 bits.
  it.each<[Id, number, number]>([
    ['resnet50', 224, 12.2],
    ['resnet101', 224, 20.4],
    ['efficientnet-b0', 224, 11.7],
    ['efficientnet-b3', 300, 32.1],
  ])('holds the published hours of %s on eight V100', (id, side, hours) => {
    const setup = setupOf(id, {side, elementBytes: 4});
    expect(inside(hours, hoursOf(setup, 900, 8, 100 * 1_281_167))).toBe(true);
  });
});
