const z = 1.959964;

/** Wilson interval of 95% for a proportion. */
export function wilson(successes: number, trials: number): [low: number, high: number] {
  const p = successes / trials;
  const centre = p + z ** 2 / (2 * trials);
  const half = z * Math.sqrt((p * (1 - p)) / trials + z ** 2 / (4 * trials ** 2));
  const scale = 1 + z ** 2 / trials;
  return [(centre - half) / scale, (centre + half) / scale];
}
