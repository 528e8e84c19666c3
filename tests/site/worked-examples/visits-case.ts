/** The hypothetical internet provider that several chapters of the lifecycle work with. */
export const visits = {
  perMonth: 60_000,
  share: 0.15,
  calls: 12_000,
  works: 0.3,
  benefit: 90,
  cost: 4,
  rule: 0.3,
  model: 0.42,
  price: 116_000,
  operation: 6500,
} as const;

/** What acting on so many cases a month is worth, before the operation of a model. */
export function monthlyValue(
  calls: number,
  precision: number,
  works: number = visits.works,
): number {
  return calls * (precision * works * visits.benefit - visits.cost);
}

/** What the model brings over the rule in a year, after its operation. */
export function yearlyGain(calls: number = visits.calls, works: number = visits.works): number {
  const gain = monthlyValue(calls, visits.model, works) - monthlyValue(calls, visits.rule, works);
  return 12 * (gain - visits.operation);
}

/** What one percentage point of precision is worth in a month. */
export const pointValue = visits.calls * visits.works * visits.benefit * 0.01;
