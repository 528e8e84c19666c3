import {type DecimalMark, parseNumber} from '../tool/parseNumber';
import {type Cell, isMissing, type PasteProblem, problemAt, splitCells} from './pastedCells';

export type PastedColumn =
  | {status: 'ok'; values: number[] /** Cells without a value, left out. */; missing: number}
  | PasteProblem;

/** More values than this would freeze the page while they are compared. */
const mostValues = 200_000;

/** Whether the first cell names the column: it has letters, and below it begin numbers of any form. */
function isHeader(cell: Cell | undefined, next: Cell | undefined, decimal: DecimalMark): boolean {
  if (cell === undefined || next === undefined || !/\p{L}/u.test(cell.text)) {
    return false;
  }
  const parsed = parseNumber(next.text, decimal);
  return parsed.status === 'ok' || parsed.rule !== 'not-a-number';
}

/** Numbers pasted as one column, with or without a name on top, or as a single row. */
export function readColumn(text: string, decimal: DecimalMark): PastedColumn {
  const rows = splitCells(text, decimal);
  const wide = rows.length > 1 ? rows.find((row) => row.length > 1) : undefined;
  if (wide?.[1]) {
    return problemAt(wide[1], 'several-columns');
  }
  const cells = rows.flat();
  const filled = cells.filter((cell) => !isMissing(cell));
  const body = isHeader(filled[0], filled[1], decimal) ? filled.slice(1) : filled;
  if (body.length > mostValues) {
    return {status: 'invalid', rule: 'too-long'};
  }
  const values: number[] = [];
  for (const cell of body) {
    const parsed = parseNumber(cell.text, decimal);
    if (parsed.status === 'invalid') {
      return problemAt(cell, parsed.rule);
    }
    values.push(parsed.value);
  }
  return values.length === 0
    ? {status: 'invalid', rule: 'empty'}
    : {status: 'ok', values, missing: cells.length - filled.length};
}
