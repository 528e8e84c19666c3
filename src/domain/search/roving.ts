/** Place of the search field, before the first result. */
export const field = -1;

/**
 * Where an arrow key leads from a place among the results.
 *
 * @param key - name of the key
 * @param place - index of the result with the focus, or `field`
 * @param count - how many results there are
 * @returns nothing when the key keeps its usual meaning
 */
export function nextPlace(key: string, place: number, count: number): number | undefined {
  if (count === 0) {
    return undefined;
  }
  if (key === 'ArrowDown') {
    return Math.min(place + 1, count - 1);
  }
  if (place === field) {
    return undefined;
  }
  if (key === 'ArrowUp') {
    return place - 1;
  }
  if (key === 'Home') {
    return 0;
  }
  return key === 'End' ? count - 1 : undefined;
}
