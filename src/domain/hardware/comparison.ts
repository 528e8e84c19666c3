/** What a table can show side by side and a sheet of paper still holds. */
export const maxCompared = 4;

/**
 * Adds a row to a comparison or takes it out.
 *
 * @returns the ids to compare, or undefined where one more is refused
 */
export function toggleCompared(ids: readonly string[], id: string): string[] | undefined {
  if (ids.includes(id)) {
    return ids.filter((other) => other !== id);
  }
  return ids.length < maxCompared ? [...ids, id] : undefined;
}

/** The rows to compare, in the order in which they were chosen. */
export function compared<Row extends {id: string}>(
  rows: readonly Row[],
  ids: readonly string[],
): Row[] {
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}

/** Whether what stands side by side is not all the same. */
export function isDifferent(texts: readonly string[]): boolean {
  return new Set(texts).size > 1;
}
