import {type Annex, annexes, simplesRules} from './taxRules';

export type SimplesTax = {
  /** Reais a year, with the ISS that is paid apart where it is. */
  tax: number;
  /** Effective rate $a$, a share of revenue. */
  rate: number;
  /** The band’s nominal rate $n$, a share, and the amount $d$ that it deducts, R$. */
  nominal: number;
  deduction: number;
  /** Reais of ISS a year outside the single document; 0 up to its limit. */
  iss: number;
};

/**
 * Tax of the Simples in a year whose revenue equals that of the twelve months before:
 * $a = (R n - d)/R$.
 *
 * @param revenue - $R$, gross revenue of twelve months, R$, above 0
 * @param issRate - the city’s ISS, a share, for revenue above the limit of article 19
 * @returns `undefined` above R$ 4.8 million, where the regime ends
 * @see Lei Complementar 123/2006, articles 3, 13-A and 18, Annexes III and V
 */
export function simplesTax(
  annex: Annex,
  {revenue, issRate}: {revenue: number; issRate: number},
): SimplesTax | undefined {
  const band = annexes[annex].find(({upTo}) => revenue <= upTo);
  if (!band) {
    return undefined;
  }
  const iss = revenue > simplesRules.issLimit ? revenue * issRate : 0;
  const tax = revenue * band.rate - band.deduction + iss;
  return {tax, rate: tax / revenue, nominal: band.rate, deduction: band.deduction, iss};
}

/**
 * Fator R, $r = F/R$, cut to two places without rounding, as the official system does.
 *
 * @param payroll - $F$, declared payroll of twelve months, R$
 * @param revenue - $R$, gross revenue of the same months, R$, above 0
 * @example fatorR(133_152, 480_000) → 0.27
 * @see Lei Complementar 123/2006, article 18, §§ 5-J, 5-M and 24 to 26
 */
export function fatorR(payroll: number, revenue: number): number {
  return hundredths(payroll, revenue) / 100;
}

/** Counted in whole cents, because 0.28 times a revenue is rarely exact in floating point. */
function hundredths(payroll: number, revenue: number): number {
  return Math.floor((100 * Math.round(100 * payroll)) / Math.round(100 * revenue));
}

/** The annex that the Fator R gives: III from 28%, else V. */
export function annexOf(payroll: number, revenue: number): Annex {
  return hundredths(payroll, revenue) >= simplesRules.fatorRHundredths ? 'III' : 'V';
}

/** Payroll of twelve months, R$, from which a revenue is taxed by Annex III. */
export function payrollForAnnexIII(revenue: number): number {
  return (revenue * simplesRules.fatorRHundredths) / 100;
}
