import {computeFrom, type Outcome} from './quantity';

/** Copies of the table that classical training keeps: frame, matrix, split, temporary. */
const tableCopies = 5;

/** Bytes of RAM to train on a table of 64-bit numbers: rows · columns · 8 · 5 (a rule of ours). */
export function estimateTableBytes(rows: number, columns: number): Outcome<number> {
  return computeFrom(
    {rows, columns},
    {rows: 'positive', columns: 'positive'},
    () => rows * columns * 8 * tableCopies,
  );
}

export type TableTime = {
  /** Time grows with rows to this power. */
  exponent: number;
  hours: number;
};

/**
 * Hours on a whole table from trials on a tenth and on a fifth of its rows, as a power law:
 * k = log₂(t₂₀/t₁₀), hours = t₂₀ · 5ᵏ. Twice the rows must take longer: else start-up hides the work.
 */
export function extrapolateTableHours(
  minutesTenth: number,
  minutesFifth: number,
): Outcome<TableTime> {
  if (minutesFifth <= minutesTenth) {
    return {status: 'invalid', field: 'minutesFifth', rule: 'not-growing'};
  }
  return computeFrom(
    {minutesTenth, minutesFifth},
    {minutesTenth: 'positive', minutesFifth: 'positive'},
    () => {
      const exponent = Math.log2(minutesFifth / minutesTenth);
      return {exponent, hours: (minutesFifth * 5 ** exponent) / 60};
    },
  );
}
