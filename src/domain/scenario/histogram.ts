/** Values counted in bins of one width; the first bin starts at `from`. */
export type Histogram = {from: number; width: number; counts: readonly number[]};

/** The smallest of 1, 2, 2.5 and 5 times a power of ten that is not below a width. */
function roundWidth(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width));
  return power * ([1, 2, 2.5, 5].find((step) => step * power >= width) ?? 10);
}

/**
 * Counts values in at most about `most` bins with round edges, so that zero, where there are values
 * on both sides of it, is an edge.
 *
 * @param sorted - in ascending order, at least one
 */
export function histogram(sorted: readonly number[], most = 30): Histogram {
  const [lowest = 0, highest = lowest] = [sorted[0], sorted.at(-1)];
  if (highest === lowest) {
    return {from: lowest, width: 0, counts: [sorted.length]};
  }
  const width = roundWidth((highest - lowest) / most);
  const first = Math.floor(lowest / width);
  const counts = Array.from({length: Math.floor(highest / width) - first + 1}, () => 0);
  for (const value of sorted) {
    const bin = Math.floor(value / width) - first;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return {from: first * width, width, counts};
}
