/** What a quantity that a reader typed may be. */
export type Kind =
  /** Whole and at least 1: layers, accelerators. */
  | 'count'
  /** Greater than zero: parameters, watts. */
  | 'positive'
  /** Zero or more: a cost that may be absent. */
  | 'not-negative'
  /** Greater than 0 and at most 1: a utilisation. */
  | 'share';

/** Why a quantity cannot be used. */
export type Rule =
  | 'number'
  | 'whole'
  | 'positive'
  | 'not-negative'
  | 'share'
  | 'too-large'
  | 'not-growing';

export type Invalid = {status: 'invalid'; field: string; rule: Rule};

/** A result, or the first field that stands in its way; never NaN, Infinity or a silent default. */
export type Outcome<T> = {status: 'ok'; value: T} | Invalid;

/** Beyond this nothing real is meant, and products of several quantities stay finite below it. */
const largestQuantity = 1e18;

function brokenRule(value: number, kind: Kind): Rule | undefined {
  if (typeof value !== 'number' || Number.isNaN(value)) {
    return 'number';
  }
  if (value > largestQuantity) {
    return 'too-large';
  }
  if (kind === 'not-negative') {
    return value < 0 ? 'not-negative' : undefined;
  }
  if (value <= 0) {
    return 'positive';
  }
  if (kind === 'share') {
    return value > 1 ? 'share' : undefined;
  }
  return kind === 'count' && !Number.isInteger(value) ? 'whole' : undefined;
}

/**
 * Computes only from usable quantities.
 *
 * @param values - what was typed, by field; an empty field is NaN
 * @param kinds - what each field may be
 * @param compute - called when every field keeps its rule
 */
export function computeFrom<F extends string, T>(
  values: Readonly<Record<F, number>>,
  kinds: Readonly<Record<F, Kind>>,
  compute: () => T,
): Outcome<T> {
  for (const field of Object.keys(kinds) as F[]) {
    const rule = brokenRule(values[field], kinds[field]);
    if (rule) {
      return {status: 'invalid', field, rule};
    }
  }
  return {status: 'ok', value: compute()};
}

/** Computes from other results, or hands on the first problem among them. */
export function joinOutcomes<T extends Readonly<Record<string, unknown>>, R>(
  outcomes: {[K in keyof T]: Outcome<T[K]>},
  compute: (values: T) => R,
): Outcome<R> {
  const entries: [string, Outcome<unknown>][] = Object.entries(outcomes);
  const values: Record<string, unknown> = {};
  for (const [name, outcome] of entries) {
    if (outcome.status === 'invalid') {
      return outcome;
    }
    values[name] = outcome.value;
  }
  return {status: 'ok', value: compute(values as T)};
}
