/** What payments of later months are worth today. */
export type PresentValue = {
  /** $A$: US$ 1 at the end of each month, in today’s dollars; the number of months without interest. */
  annuity: number;
  /** $v^n$: US$ 1 at the end of the last month. */
  last: number;
};

/** Payments at the end of each of $n$ months, with $v = (1 + i)^{-1/12}$ and $A = Σ v^k$. */
export function presentValue(months: number, yearlyInterest: number): PresentValue {
  const monthly = (1 + yearlyInterest) ** (-1 / 12);
  let annuity = 0;
  let last = 1;
  for (let month = 1; month <= months; month += 1) {
    last *= monthly;
    annuity += last;
  }
  return {annuity, last};
}
