/** Reais as a language abbreviates them, with a true minus sign: `−R$ 498 mil`. */
export function moneyText(locale: string): (value: number) => string {
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'BRL',
    notation: 'compact',
    maximumSignificantDigits: 3,
  });
  return (value) => format.format(value || 0).replace('-', '−');
}
