import {max, min, nice, ticks} from 'd3-array';

/** Where a value lies between the ends of an axis, in percent of its length. */
export type Scale = {
  ticks: readonly number[];
  percent: (value: number) => number;
};

/** Places values on an axis from `low` to `high`, which must differ. */
function between(low: number, high: number, tickCount: number): Scale {
  return {
    ticks: ticks(low, high, tickCount),
    percent: (value) => (100 * (value - low)) / (high - low),
  };
}

/** The upper end of an axis; values that differ only by rounding would ask for endless ticks. */
function apart(low: number, high: number): number {
  const size = Math.max(1, Math.abs(low), Math.abs(high));
  return high - low > 1e-9 * size ? high : low + size / 1000;
}

/** An axis that ends exactly where the values do, such as one of months. */
export function exactScale(values: readonly number[], tickCount: number): Scale {
  const [low, high] = [min(values) ?? 0, max(values) ?? 1];
  return between(low, apart(low, high), tickCount);
}

/** An axis that holds zero and ends at round values. */
export function roundScale(values: readonly number[], tickCount: number): Scale {
  const low = Math.min(0, min(values) ?? 0);
  const high = Math.max(0, max(values) ?? 0);
  const [from, to] = nice(low, apart(low, high), tickCount);
  return between(from, to, tickCount);
}

/** A percentage as SVG writes it; more digits only make the page longer. */
export function length(percent: number): string {
  return `${Number(percent.toFixed(2))}%`;
}
