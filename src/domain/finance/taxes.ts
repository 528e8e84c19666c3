import {type PresumedProfitTax, presumedProfitTax} from './presumedProfit';
import {annexOf, type SimplesTax, simplesTax} from './simples';
import type {Annex} from './taxRules';

export const regimes = ['simples', 'presumed', 'own'] as const;

export type Regime = (typeof regimes)[number];

export type TaxPlan = {
  regime: Regime;
  /** Gross revenue of twelve months, R$, above 0. */
  revenue: number;
  /** Declared payroll of the same months, R$. */
  payroll: number;
  /** The city’s ISS, and the employer’s contribution to social security outside the Simples. */
  issRate: number;
  employerRate: number;
  /** Tax on revenue for those who work under other rules. */
  ownRate: number;
};

/** Tax on revenue and the employer’s contribution, R$ a year, and the rate on revenue, a share. */
export type Burden = {tax: number; rate: number; contribution: number};

export type RegimeTax = Burden &
  (
    | {regime: 'simples'; annex: Annex; detail: SimplesTax}
    | {regime: 'presumed'; detail: PresumedProfitTax}
    | {regime: 'own'}
  );

/** An annex of the Simples, whose document includes the employer’s contribution. */
export function simplesBurden(annex: Annex, plan: TaxPlan): RegimeTax | undefined {
  const detail = simplesTax(annex, plan);
  return (
    detail && {
      regime: 'simples',
      annex,
      detail,
      tax: detail.tax,
      rate: detail.rate,
      contribution: 0,
    }
  );
}

/**
 * Lucro presumido, with the employer’s contribution on the whole payroll.
 *
 * @see Lei 8.212/1991, article 22
 */
export function presumedBurden(plan: TaxPlan): RegimeTax | undefined {
  const detail = presumedProfitTax(plan.revenue, plan.issRate);
  return (
    detail && {
      regime: 'presumed',
      detail,
      tax: detail.tax,
      rate: detail.rate,
      contribution: plan.payroll * plan.employerRate,
    }
  );
}

/** The tax of the regime that is chosen; `undefined` above its limit of revenue. */
export function regimeTax(plan: TaxPlan): RegimeTax | undefined {
  const {regime, revenue, payroll, ownRate} = plan;
  switch (regime) {
    case 'simples':
      return simplesBurden(annexOf(payroll, revenue), plan);
    case 'presumed':
      return presumedBurden(plan);
    case 'own':
      return {regime, tax: ownRate * revenue, rate: ownRate, contribution: 0};
  }
}
