import type {DecimalMark, NumberRule} from '../tool/parseNumber';

export type PasteRule =
  | NumberRule
  | 'empty'
  | 'missing'
  | 'negative'
  | 'not-whole'
  | 'ragged'
  | 'one-column'
  | 'several-columns'
  | 'not-square'
  | 'labels-differ'
  | 'too-long';

/** What is wrong with a pasted table, and where; rows and columns count from 1, as pasted. */
export type PasteProblem = {
  status: 'invalid';
  rule: PasteRule;
  row?: number;
  column?: number;
  text?: string;
};

export type Cell = {text: string; row: number; column: number};

const missingMarks = new Set(['', 'na', 'n/a', 'nan', 'null', 'none', '-', '–', '.', '*', '?']);

/** Whether a cell stands for a value that is not there, as spreadsheets and programs write it. */
export function isMissing({text}: Cell): boolean {
  return missingMarks.has(text.toLowerCase());
}

/** A comma between digits is a decimal comma where the reader says so, else it parts columns. */
function separatorOf(text: string, decimal: DecimalMark): string | RegExp {
  if (text.includes('\t')) {
    return '\t';
  }
  if (text.includes(';')) {
    return ';';
  }
  const commasAreDecimal = decimal === ',' && /\d,\d/.test(text);
  return text.includes(',') && !commasAreDecimal ? ',' : /\s+/;
}

/** The cells of a pasted table: parted by tab, semicolon, comma or, failing these, by spaces. */
export function splitCells(text: string, decimal: DecimalMark): Cell[][] {
  const separator = separatorOf(text, decimal);
  return text
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({line: separator === '\t' ? line : line.trim(), row: index + 1}))
    .filter(({line}) => line.trim() !== '')
    .map(({line, row}) =>
      line.split(separator).map((cell, index) => ({
        text: cell
          .trim()
          .replace(/^"(.*)"$/, '$1')
          .trim(),
        row,
        column: index + 1,
      })),
    );
}

/** A problem at a cell. */
export function problemAt({text, row, column}: Cell, rule: PasteRule): PasteProblem {
  return {status: 'invalid', rule, row, column, text};
}

/** The first row that has another number of cells than the first. */
export function raggedRow(rows: readonly (readonly Cell[])[]): PasteProblem | undefined {
  const odd = rows.find((row) => row.length !== rows[0]?.length);
  return odd && {status: 'invalid', rule: 'ragged', row: odd[0]?.row};
}
