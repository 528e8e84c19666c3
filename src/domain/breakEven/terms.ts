/** Hours of an average month: 8,760 hours of a year over 12. */
export const hoursInMonth = 730;

/** Ways of renting that are compared with buying. */
export const rentalKinds = ['on-demand', 'spot', 'reserved', 'other', 'brazil'] as const;

export type RentalKind = (typeof rentalKinds)[number];

export const currencies = ['USD', 'BRL'] as const;

export type Currency = (typeof currencies)[number];

/**
 * What buying and renting are compared with. Rentals are quoted in dollars, electricity and people
 * of the place in reais; shares are from 0 to 1.
 */
export type Terms = {
  /** The machine before taxes on its import and freight, in `priceCurrency`. */
  price: number;
  /** The money of the quotation. */
  priceCurrency: Currency;
  /** Taxes on the import, freight and installation, as a share of the price. */
  importTax: number;
  /** What the machine is sold for at the end, as a share of what it cost installed. */
  resale: number;
  /** The period, whole years. */
  years: number;
  /** Hours in a month in which the own machine works, at most `hoursInMonth`. */
  hoursPerMonth: number;
  /** Hours that the rented machine takes for what the own one does in an hour. */
  rentedPerOwned: number;
  /** $W$, the machine under load, kW. */
  powerKW: number;
  /** Power usage effectiveness of the place, ≥ 1. */
  pue: number;
  /** $t$, R$/kWh. */
  tariffBRLPerKWh: number;
  /** The people who operate the machine, R$ a month. */
  staffBRLPerMonth: number;
  /** Space, cooling, insurance and maintenance, R$ a month. */
  placeBRLPerMonth: number;
  /** $p$, on demand, US$/h. */
  rentUSDPerHour: number;
  /** Taxes on services of abroad, as a share added to their price. */
  rentTax: number;
  /** Another provider, on demand, US$/h; may have no offer. */
  otherUSDPerHour: number | undefined;
  /** A machine in Brazil, with all taxes, R$/h; may have no offer. */
  brazilBRLPerHour: number | undefined;
  /** $d$ of spot, a share of the price on demand. */
  spotDiscount: number;
  /** $τ$, minutes between checkpoints. */
  checkpointMinutes: number;
  /** $r$, minutes until work goes on after an interruption. */
  restartMinutes: number;
  /** $λ$, mean hours between interruptions. */
  interruptionHours: number;
  /** $d$ of a reservation that pays all hours. */
  reservedDiscount: number;
  /** Reais for a dollar. */
  brlPerUSD: number;
  /** What money costs in a year; 0 compares sums of money without interest. */
  yearlyInterest: number;
};

/** The period in months. */
export function monthsOf({years}: Pick<Terms, 'years'>): number {
  return 12 * years;
}
