/** What a calculation says when it cannot be made: which input is wrong, and the rule it breaks. */
export type Invalid<Field extends string, Rule extends string> = {
  status: 'invalid';
  field: Field;
  rule: Rule;
};

/** A measure that may not exist for some data, such as the precision of a class nobody predicted. */
export type Measure<Reason extends string> =
  | {status: 'ok'; value: number}
  | {status: 'undefined'; reason: Reason};

/** An interval of a measure, in the measure’s own unit. */
export type Interval = {low: number; high: number};

/** A quotient; undefined, for the given reason, when nothing is divided by. */
export function ratio<Reason extends string>(
  part: number,
  whole: number,
  reason: Reason,
): Measure<Reason> {
  return whole === 0 ? {status: 'undefined', reason} : {status: 'ok', value: part / whole};
}
