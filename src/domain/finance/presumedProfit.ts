import {presumedRules} from './taxRules';

export type PresumedProfitTax = {
  /** Reais a year. */
  pis: number;
  cofins: number;
  iss: number;
  irpj: number;
  irpjSurcharge: number;
  csll: number;
  /** All of them, R$ a year, and as a share of revenue. */
  tax: number;
  rate: number;
};

/**
 * Presumed profit of services, R$ a year: 32% of revenue, and 35.2% of what exceeds R$ 5 million.
 *
 * @see Lei 9.249/1995, article 15, § 1, III, a; Lei Complementar 224/2025, article 4
 */
function presumedProfit(revenue: number): number {
  const {higherFrom, presumption, higherPresumption} = presumedRules;
  return (
    presumption * Math.min(revenue, higherFrom) +
    higherPresumption * Math.max(0, revenue - higherFrom)
  );
}

/**
 * Taxes on the revenue of a service company under lucro presumido, with $B$ the presumed profit:
 * PIS $0.0065R$, COFINS $0.03R$, ISS $sR$, IRPJ $0.15B + 0.1\max(0, B - 240\,000)$, CSLL $0.09B$.
 * The revenue is taken as even over the quarters.
 *
 * @param revenue - $R$, gross revenue of the year, R$, above 0
 * @param issRate - $s$, the city’s ISS, a share from 0.02 to 0.05
 * @returns `undefined` above R$ 78 million, where the regime ends
 */
export function presumedProfitTax(revenue: number, issRate: number): PresumedProfitTax | undefined {
  if (revenue > presumedRules.revenueLimit) {
    return undefined;
  }
  const profit = presumedProfit(revenue);
  const parts = {
    pis: presumedRules.pis * revenue,
    cofins: presumedRules.cofins * revenue,
    iss: issRate * revenue,
    irpj: presumedRules.irpj * profit,
    irpjSurcharge: presumedRules.irpjSurcharge * Math.max(0, profit - presumedRules.surchargeFrom),
    csll: presumedRules.csll * profit,
  };
  const tax = Object.values(parts).reduce((sum, part) => sum + part, 0);
  return {...parts, tax, rate: tax / revenue};
}
