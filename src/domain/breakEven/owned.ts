import type {Terms} from './terms';

/** What the own machine costs, US$. */
export type Owned = {
  /** $C$: installed, with taxes and freight. */
  installed: number;
  /** $R$: received at the end of the period. */
  resale: number;
  /** $f$: a month, used or not. */
  fixedPerMonth: number;
  /** $e = W · PUE · t$: an hour of use. */
  energyPerHour: number;
};

/** What is paid for the own machine, reais converted at the rate of the terms. */
export function ownedCost(terms: Terms): Owned {
  const {price, priceCurrency, importTax, resale, powerKW, pue, tariffBRLPerKWh, brlPerUSD} = terms;
  const priceUSD = priceCurrency === 'BRL' ? price / brlPerUSD : price;
  const installed = priceUSD * (1 + importTax);
  return {
    installed,
    resale: installed * resale,
    fixedPerMonth: (terms.staffBRLPerMonth + terms.placeBRLPerMonth) / brlPerUSD,
    energyPerHour: (powerKW * pue * tariffBRLPerKWh) / brlPerUSD,
  };
}
