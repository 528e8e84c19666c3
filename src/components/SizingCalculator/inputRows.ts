import type {ToolWords} from '@site/src/components/Tool/FieldList';
import type {ResultRow} from '@site/src/components/Tool/Results';
import {
  isUsed,
  type SizingField,
  type SizingFields,
  type SizingTexts,
  sizingFields,
} from '@site/src/domain/sizing/sizingFields';

/** The inputs of the task as they were typed, so that a file of results can be recalculated. */
export function inputRows(texts: SizingTexts, words: ToolWords<SizingFields>): ResultRow[] {
  const names = Object.keys(sizingFields) as SizingField[];
  return names
    .filter((name) => isUsed(texts.task, name))
    .map((name) => {
      const {label, options} = words[name];
      const chosen = Object.entries<string>(options ?? {}).find(
        ([option]) => option === texts[name],
      );
      return {name: label, value: chosen?.[1] ?? texts[name]};
    });
}
