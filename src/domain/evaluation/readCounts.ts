import {type DecimalMark, parseNumber} from '../tool/parseNumber';
import {
  type Cell,
  isMissing,
  type PasteProblem,
  problemAt,
  raggedRow,
  splitCells,
} from './pastedCells';

export type PastedCounts =
  | {
      status: 'ok';
      counts: number[][] /** Names of the classes; empty without them. */;
      labels: string[];
    }
  | PasteProblem;

const mostClasses = 50;

const isLabel = (cell: Cell | undefined): boolean =>
  cell !== undefined && !isMissing(cell) && parseNumber(cell.text, '.', 'read').status !== 'ok';

function toCount(cell: Cell, decimal: DecimalMark): number | PasteProblem {
  if (isMissing(cell)) {
    return problemAt(cell, 'missing');
  }
  const parsed = parseNumber(cell.text, decimal, 'read');
  if (parsed.status === 'invalid') {
    return problemAt(cell, parsed.rule === 'other-decimal' ? 'not-whole' : parsed.rule);
  }
  if (parsed.value < 0) {
    return problemAt(cell, 'negative');
  }
  return Number.isInteger(parsed.value) ? parsed.value : problemAt(cell, 'not-whole');
}

/** Parts the names of the classes from the counts: a row on top, a column on the left, or both. */
function withoutLabels(rows: Cell[][]): {header: Cell[]; side: Cell[]; body: Cell[][]} {
  const [first, ...others] = rows[0] ?? [];
  const isCorner = first !== undefined && (isMissing(first) || isLabel(first));
  const hasHeader = isCorner && others.length > 0 && others.every(isLabel);
  const below = hasHeader ? rows.slice(1) : rows;
  const hasSide = below.length > 0 && below.every(([left]) => isLabel(left));
  const header = hasHeader ? (rows[0] ?? []) : [];
  return {
    header: hasSide && header.length === below[0]?.length ? header.slice(1) : header,
    side: hasSide ? below.flatMap(([left]) => left ?? []) : [],
    body: hasSide ? below.map((row) => row.slice(1)) : below,
  };
}

/**
 * A square table of counts: a row per true class or first person, columns in the same order.
 *
 * @param mostRecords - a larger total is refused
 */
export function readCounts(text: string, decimal: DecimalMark, mostRecords: number): PastedCounts {
  const rows = splitCells(text, decimal);
  if (rows.length === 0) {
    return {status: 'invalid', rule: 'empty'};
  }
  const {header, side, body} = withoutLabels(rows);
  const ragged = raggedRow(body);
  if (ragged) {
    return ragged;
  }
  if (body.length !== body[0]?.length || body.length < 2) {
    return {status: 'invalid', rule: 'not-square'};
  }
  const different = side.find(({text: name}, i) => header.length > 0 && header[i]?.text !== name);
  if (different) {
    return problemAt(different, 'labels-differ');
  }
  const counts = body.map((row) => row.map((cell) => toCount(cell, decimal)));
  const problem = counts.flat().find((count) => typeof count !== 'number');
  if (problem) {
    return problem;
  }
  const numbers = counts.map((row) => row.filter((count) => typeof count === 'number'));
  const total = numbers.flat().reduce((sum, count) => sum + count, 0);
  if (total > mostRecords || body.length > mostClasses) {
    return {status: 'invalid', rule: 'too-long'};
  }
  if (total === 0) {
    return {status: 'invalid', rule: 'empty'};
  }
  const names = side.length > 0 ? side : header;
  return {status: 'ok', counts: numbers, labels: names.map(({text: name}) => name)};
}
