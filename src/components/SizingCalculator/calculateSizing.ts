import type {ToolProblem} from '@site/src/components/Tool/problemText';
import {estimateSizing, type Sizing} from '@site/src/domain/sizing/sizing';
import {
  isUsed,
  type SizingField,
  type SizingTexts,
  type SizingValues,
  sizingFields,
} from '@site/src/domain/sizing/sizingFields';
import {startTexts} from '@site/src/domain/tool/fieldTexts';
import type {DecimalMark} from '@site/src/domain/tool/parseNumber';
import {readFields} from '@site/src/domain/tool/readField';

type Problems = Partial<Record<SizingField, ToolProblem>>;

export type Calculated = {
  problems: Problems;
  /** Nothing while a field is wrong. */
  result: {values: SizingValues; sizing: Sizing} | undefined;
};

/** The texts, with the example in place of those that do not matter for the task. */
function usedTexts(texts: SizingTexts, mark: DecimalMark): SizingTexts {
  const start = startTexts(sizingFields, mark);
  const entries = Object.entries(texts).filter(([name]) => isUsed(texts.task, name as SizingField));
  return {...start, ...Object.fromEntries(entries)};
}

/** Calculates with the fields of the task; what was typed into others stops nothing. */
export function calculateSizing(texts: SizingTexts, mark: DecimalMark): Calculated {
  const read = readFields(sizingFields, usedTexts(texts, mark), mark);
  if (read.status === 'invalid') {
    return {problems: read.problems, result: undefined};
  }
  const sizing = estimateSizing(read.values);
  return sizing.status === 'ok'
    ? {problems: {}, result: {values: read.values, sizing: sizing.value}}
    : {problems: {[sizing.field]: {rule: sizing.rule}}, result: undefined};
}
