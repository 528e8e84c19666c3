/**
 * Rates of Brazilian taxes on a company that sells services, as in force in one year. Rates are
 * shares from 0 to 1, amounts are reais a year. They change by law: whoever shows a result shows
 * the year with it.
 */

/** The year whose rules these are. New tables of the Simples apply from 1 January of the next. */
export const ruleYear = 2026;

/** A band of revenue in twelve months, with its nominal rate and the amount that it deducts. */
export type Band = {upTo: number; rate: number; deduction: number};

export type Annex = 'III' | 'V';

/** Annexes III and V of Lei Complementar 123/2006, in the wording in force in 2026. */
export const annexes: Record<Annex, readonly Band[]> = {
  III: [
    {upTo: 180_000, rate: 0.06, deduction: 0},
    {upTo: 360_000, rate: 0.112, deduction: 9360},
    {upTo: 720_000, rate: 0.135, deduction: 17_640},
    {upTo: 1_800_000, rate: 0.16, deduction: 35_640},
    {upTo: 3_600_000, rate: 0.21, deduction: 125_640},
    {upTo: 4_800_000, rate: 0.33, deduction: 648_000},
  ],
  V: [
    {upTo: 180_000, rate: 0.155, deduction: 0},
    {upTo: 360_000, rate: 0.18, deduction: 4500},
    {upTo: 720_000, rate: 0.195, deduction: 9900},
    {upTo: 1_800_000, rate: 0.205, deduction: 17_100},
    {upTo: 3_600_000, rate: 0.23, deduction: 62_100},
    {upTo: 4_800_000, rate: 0.305, deduction: 540_000},
  ],
};

/** Lei Complementar 123/2006: limits of articles 3, II and 13-A, and the threshold of 18, § 5-J. */
export const simplesRules = {
  revenueLimit: 4_800_000,
  /** Above it the municipal ISS is paid apart from the single document. */
  issLimit: 3_600_000,
  /** Fator R from which the annex is III, in hundredths: the official system cuts to two places. */
  fatorRHundredths: 28,
} as const;

/**
 * Lucro presumido of services in general: Lei 9.249/1995 (articles 3, 15 and 20), Lei 7.689/1988
 * (article 3), Lei 9.715/1998 and Lei 9.718/1998 (PIS, COFINS and the limit of article 13), and the
 * higher presumption of Lei Complementar 224/2025 (article 4).
 */
export const presumedRules = {
  revenueLimit: 78_000_000,
  presumption: 0.32,
  /** Above this revenue the presumption is multiplied by 1.1. */
  higherFrom: 5_000_000,
  higherPresumption: 0.352,
  irpj: 0.15,
  /** On the presumed profit above R$ 20,000 a month. */
  irpjSurcharge: 0.1,
  surchargeFrom: 240_000,
  csll: 0.09,
  pis: 0.0065,
  cofins: 0.03,
} as const;
