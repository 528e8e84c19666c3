import type {ChoiceField} from '../tool/fields';

/** What a table can show side by side and a sheet of paper still holds. */
const slots = ['compare1', 'compare2', 'compare3', 'compare4'] as const;
type Slot = (typeof slots)[number];

export const maxCompared = slots.length;

const empty = 'none';

/** The fields that hold a comparison, so that a link carries it. */
export function slotFields(ids: readonly string[]): Record<Slot, ChoiceField> {
  const field: ChoiceField = {type: 'choice', start: empty, options: [empty, ...ids]};
  return {compare1: field, compare2: field, compare3: field, compare4: field};
}

/** The ids that the fields hold, each once, in their order. */
export function readSlots(texts: Readonly<Record<Slot, string>>): string[] {
  const ids = slots.map((slot) => texts[slot]).filter((id) => id !== empty);
  return [...new Set(ids)];
}

/** The texts of the fields for at most four ids. */
export function toSlots(ids: readonly string[]): Record<Slot, string> {
  const [compare1 = empty, compare2 = empty, compare3 = empty, compare4 = empty] = ids;
  return {compare1, compare2, compare3, compare4};
}

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
