import {
  readSlots,
  type slotFields,
  toggleCompared,
  toSlots,
} from '@site/src/domain/hardware/comparison';
import {readSort, type Sort, type sortFields, toSortTexts} from '@site/src/domain/hardware/sorting';
import type {shownField} from '@site/src/domain/hardware/tableFields';
import type {FieldTexts, ToolFields} from '@site/src/domain/tool/fields';
import {useState} from 'react';
import {useToolState} from './useToolState';

type OwnFields = ReturnType<typeof slotFields> &
  ReturnType<typeof sortFields> & {shown: typeof shownField};

/** The fields of a table whose rows are sorted and compared. */
export type TableFields = ToolFields & OwnFields;

export type HardwareTableState<F extends TableFields, C extends string> = ReturnType<
  typeof useToolState<F>
> & {
  sort: Sort<C> | undefined;
  sortBy: (sort: Sort<C>) => void;
  /** Ids of the rows that stand side by side. */
  chosen: readonly string[];
  /** The id that a full comparison did not take. */
  refused: string | undefined;
  toggle: (id: string) => void;
  clear: () => void;
  onlyDifferent: boolean;
  showOnlyDifferent: (only: boolean) => void;
};

/** Filters, order and comparison of a table, kept in the address. */
export function useHardwareTable<F extends TableFields, C extends string>(
  tool: string,
  fields: F,
  columns: readonly C[],
): HardwareTableState<F, C> {
  const state = useToolState(tool, fields);
  const [refused, setRefused] = useState<string>();
  const texts = state.texts as Readonly<Record<keyof OwnFields, string>>;
  const chosen = readSlots(texts);
  const choose = (part: Readonly<Partial<Record<keyof OwnFields, string>>>): void =>
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
    onlyDifferent: texts.shown === 'different',
    showOnlyDifferent: (only) => choose({shown: only ? 'different' : 'all'}),
  };
}
