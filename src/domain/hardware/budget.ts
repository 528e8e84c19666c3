/**
 * Rows that cost at most a budget, and how many are left out only because nobody confirmed their
 * price: these may be cheap or dear.
 *
 * @param budget - undefined keeps every row
 */
export function withinBudget<Row>(
  rows: readonly Row[],
  budget: number | undefined,
  priceOf: (row: Row) => number | undefined,
): {rows: Row[]; withoutPrice: number} {
  if (budget === undefined) {
    return {rows: [...rows], withoutPrice: 0};
  }
  const prices = rows.map(priceOf);
  return {
    rows: rows.filter((_, i) => (prices[i] ?? Number.POSITIVE_INFINITY) <= budget),
    withoutPrice: prices.filter((price) => price === undefined).length,
  };
}
