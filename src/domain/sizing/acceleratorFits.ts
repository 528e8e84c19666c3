import {type Fit, fewestThatFit, fitOn} from './fit';

/** What the calculator knows about an accelerator of the manual’s table. */
export type AcceleratorSpec = {
  id: string;
  name: string;
  memoryGB: number;
  /** Dense peak in 16 bits, TFLOP/s; BF16 where it has it, else FP16. */
  peakTFLOPS?: number;
  bandwidthGBPerSecond?: number;
  powerW?: number;
  /** Lowest price of the manual’s rented machines for one of them, US$/h. */
  usdPerHour?: number;
};

/** Machines and clusters have these many accelerators. */
const counts = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024] as const;

export type AcceleratorFit = Fit & {
  id: string;
  name: string;
  memoryGB: number;
  /** Smallest number on which it fits; none where more of them do not help. */
  fewest: number | undefined;
};

/**
 * How a need fits each accelerator, with as many as the reader has and with the fewest that do.
 *
 * @param bytesOn - bytes on each accelerator when there are n
 * @param usable - part of the memory to plan with
 */
export function fitAccelerators(
  accelerators: readonly AcceleratorSpec[],
  bytesOn: (n: number) => number,
  count: number,
  usable: number,
): AcceleratorFit[] {
  return accelerators.flatMap(({id, name, memoryGB}) => {
    const fit = fitOn(bytesOn(count), memoryGB, usable);
    const fewest = fewestThatFit(bytesOn, memoryGB, usable, counts);
    return fit.status === 'ok' && fewest.status === 'ok'
      ? [{...fit.value, id, name, memoryGB, fewest: fewest.value}]
      : [];
  });
}
