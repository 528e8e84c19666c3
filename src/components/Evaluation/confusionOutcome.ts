import {pasteProblemText, problemText} from '@site/src/components/Tool/problemText';
import type {Calculation} from '@site/src/components/Tool/Results';
import {type ClassMeasures, confusionMeasures} from '@site/src/domain/evaluation/confusion';
import {readCounts} from '@site/src/domain/evaluation/readCounts';
import type {ToolFields} from '@site/src/domain/tool/fields';
import type {ReadFields} from '@site/src/domain/tool/readField';
import type {Numbers} from '@site/src/hooks/useNumbers';
import {binaryRows, overallRows} from './confusionRows';

export const cellNames = ['tp', 'fp', 'fn', 'tn'] as const;

/** The model of the chapter’s example, on its test. */
export const confusionFields = {
  format: {type: 'choice', start: 'cells', options: ['cells', 'table']},
  tp: {type: 'number', start: 99, min: 0, max: 1e15, whole: true},
  fp: {type: 'number', start: 166, min: 0, max: 1e15, whole: true},
  fn: {type: 'number', start: 157, min: 0, max: 1e15, whole: true},
  tn: {type: 'number', start: 5578, min: 0, max: 1e15, whole: true},
} as const satisfies ToolFields;

export type ConfusionOutcome = Calculation<typeof confusionFields> & {
  /** What is wrong with the pasted table. */
  tableProblem?: string;
  perClass?: {classes: ClassMeasures[]; labels: string[]};
};

/** More records than this are not one evaluation, and sums of counts would lose their last digits. */
const mostRecords = 1e12;

/** The measures of four counts that were typed. */
export function calculateCells(
  read: ReadFields<typeof confusionFields>,
  numbers: Numbers,
): ConfusionOutcome {
  if (read.status === 'invalid') {
    return read;
  }
  const {tp, fp, fn, tn} = read.values;
  const measures = confusionMeasures([
    [tp, fn],
    [fp, tn],
  ]);
  if (measures.status === 'invalid') {
    return {problems: {tp: {rule: measures.rule}}};
  }
  const [positive] = measures.classes;
  const rows = positive && binaryRows(measures, positive, {tp, fp, fn, tn}, numbers);
  return {rows, problems: {}};
}

/** The measures of a table that was pasted. */
export function calculateTable(text: string, numbers: Numbers): ConfusionOutcome {
  const table = readCounts(text, numbers.mark, mostRecords);
  if (table.status === 'invalid') {
    return {problems: {}, tableProblem: pasteProblemText(table)};
  }
  const measures = confusionMeasures(table.counts);
  return measures.status === 'ok'
    ? {
        rows: overallRows(measures, numbers),
        problems: {},
        perClass: {classes: measures.classes, labels: table.labels},
      }
    : {problems: {}, tableProblem: problemText(measures.rule)};
}
