import {type DecimalMark, parseNumber} from '../tool/parseNumber';
import type {Scale} from './krippendorff';
import {
  type Cell,
  isMissing,
  type PasteProblem,
  problemAt,
  raggedRow,
  splitCells,
} from './pastedCells';
import {nominalRatings, numericRatings, type Ratings} from './ratings';

export type RatingsFormat = {
  decimal: DecimalMark;
  scale: Scale;
  /** Whether the first row names the people, and the first column the items. */
  header: boolean;
  names: boolean;
};

export type PastedRatings = ({status: 'ok'} & Ratings) | PasteProblem;

/** The bootstrap draws every item 1,000 times; more items would freeze the page. */
export const mostItems = 5000;

function toNumbers(
  rows: readonly (readonly Cell[])[],
  decimal: DecimalMark,
): (number | undefined)[][] | PasteProblem {
  const numbers: (number | undefined)[][] = [];
  for (const row of rows) {
    const line: (number | undefined)[] = [];
    for (const cell of row) {
      const parsed = isMissing(cell) ? undefined : parseNumber(cell.text, decimal);
      if (parsed?.status === 'invalid') {
        return problemAt(cell, parsed.rule);
      }
      line.push(parsed?.value);
    }
    numbers.push(line);
  }
  return numbers;
}

/** Labels pasted with a row per item and a column per person; empty cells are missing labels. */
export function readRatings(
  text: string,
  {decimal, scale, header, names}: RatingsFormat,
): PastedRatings {
  const all = splitCells(text, decimal);
  const ragged = raggedRow(all);
  if (ragged) {
    return ragged;
  }
  const rows = all.slice(header ? 1 : 0).map((row) => row.slice(names ? 1 : 0));
  if (rows.length === 0) {
    return {status: 'invalid', rule: 'empty'};
  }
  if ((rows[0]?.length ?? 0) < 2) {
    return {status: 'invalid', rule: 'one-column'};
  }
  if (rows.length > mostItems) {
    return {status: 'invalid', rule: 'too-long'};
  }
  if (scale === 'nominal') {
    const labels = rows.map((row) => row.map((cell) => (isMissing(cell) ? undefined : cell.text)));
    return {status: 'ok', ...nominalRatings(labels)};
  }
  const numbers = toNumbers(rows, decimal);
  return Array.isArray(numbers) ? {status: 'ok', ...numericRatings(numbers)} : numbers;
}
