import type {Currency} from '@site/src/domain/breakEven/terms';

export const currencySigns: Record<Currency, string> = {USD: 'US$', BRL: 'R$'};

/** Writes amounts of US$ in the money that the reader chose. */
export type MoneyText = {
  sign: string;
  /** An amount in the chosen money. */
  value: (usd: number) => number;
  /** An amount with its sign; cents only below a thousand, in short from a billion on. */
  amount: (usd: number) => string;
  /** The same for an amount that is in the chosen money already. */
  converted: (amount: number) => string;
  /** An amount of the chosen money in short and without its sign, for an axis. */
  short: (amount: number) => string;
  /** The number alone, with four digits that count, for a formula. */
  bare: (usd: number) => string;
};

/** @param locale - language of the page */
export function moneyText(currency: Currency, brlPerUSD: number, locale: string): MoneyText {
  const rate = currency === 'BRL' ? brlPerUSD : 1;
  const sign = currencySigns[currency];
  /** A size, without a sign. */
  const format = (value: number): string => {
    if (value >= 1e9) {
      return value.toLocaleString(locale, {notation: 'compact', maximumSignificantDigits: 3});
    }
    const digits = value < 1000 ? 2 : 0;
    return value.toLocaleString(locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  };
  const converted = (amount: number): string =>
    `${amount <= -0.005 ? '−' : ''}${sign}\u00a0${format(Math.abs(amount))}`;
  return {
    sign,
    value: (usd) => usd * rate,
    amount: (usd) => converted(usd * rate),
    converted,
    short: (amount) =>
      amount.toLocaleString(locale, {notation: 'compact', maximumSignificantDigits: 3}),
    bare: (usd) => {
      const value = usd * rate;
      return value < 1000
        ? value.toLocaleString(locale, {maximumSignificantDigits: 4})
        : format(value);
    },
  };
}
