import {
  readSlots,
  type slotFields,
  toggleCompared,
  toSlots,
} from '@site/src/domain/hardware/comparison';
import {readSort, type Sort, type sortFields, toSortTexts} from '@site/src/domain/hardware/sorting';
import type {FieldTexts, ToolFields} from '@site/src/domain/tool/fields';
import {useState} from 'react';
import {useToolState} from './useToolState';

type TableFields = ToolFields & ReturnType<typeof slotFields> & ReturnType<typeof sortFields>;

type HardwareTable<F extends TableFields, C extends string> = ReturnType<typeof useToolState<F>> & {
  sort: Sort<C> | undefined;
  sortBy: (sort: Sort<C>) => void;
  /** Ids of the rows that stand side by side. */
  chosen: readonly string[];
  /** The id that a full comparison did not take. */
  refused: string | undefined;
  toggle: (id: string) => void;
  clear: () => void;
};

/** Filters, order and comparison of a table, kept in the address. */
export function useHardwareTable<F extends TableFields, C extends string>(
  tool: string,
  fields: F,
  columns: readonly C[],
): HardwareTable<F, C> {
  const state = useToolState(tool, fields);
  const [refused, setRefused] = useState<string>();
  const texts: Record<keyof ReturnType<typeof slotFields> | 'sort' | 'direction', string> =
    state.texts;
  const chosen = readSlots(texts);
  const choose = (part: Readonly<Record<string, string>>): void =>
    state.choose(part as Partial<FieldTexts<F>>);
  return {
    ...state,
    sort: readSort(texts, columns),
    sortBy: (sort) => choose(toSortTexts(sort)),
    chosen,
    refused,
    toggle(id) {
      const next = toggleCompared(chosen, id);
      setRefused(next ? undefined : id);
      if (next) {
        choose(toSlots(next));
      }
    },
    clear() {
      setRefused(undefined);
      choose(toSlots([]));
    },
  };
}
