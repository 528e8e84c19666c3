/** How many values lie from one edge to below the next. */
type Bin = {from: number; to: number; count: number};

/** The smallest of 1, 2, 2.5 and 5 times a power of ten that is not below a width. */
function roundWidth(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width));
  return power * ([1, 2, 2.5, 5].find((step) => step * power >= width) ?? 10);
}

/**
 * Counts values in about `most` bins of one round width, so that zero, where there are values on
 * both sides of it, is an edge.
 *
 * @param sorted - in ascending order, at least one
 */
export function histogram(sorted: readonly number[], most = 30): Bin[] {
  const [lowest = 0, highest = lowest] = [sorted[0], sorted.at(-1)];
  // Where nothing is uncertain there is one bar, of any width.
  const spread = highest - lowest || Math.abs(lowest) || 1;
  const width = roundWidth(spread / most);
  const first = Math.floor(lowest / width);
  const bins = Array.from({length: Math.floor(highest / width) - first + 1}, (_, i) => ({
    from: (first + i) * width,
    to: (first + i + 1) * width,
    count: 0,
  }));
  for (const value of sorted) {
    const bin = bins[Math.floor(value / width) - first];
    if (bin) {
      bin.count += 1;
    }
  }
  return bins;
}
