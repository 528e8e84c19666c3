/** Published values span from hundreds of millions to trillions; all are shown in billions. */
const millionsInABillion = 1000;

/** A value as it was printed, in billions. */
export function printedBillions(valueMillion: number, locale: string): string {
  return (valueMillion / millionsInABillion).toLocaleString(locale, {maximumFractionDigits: 3});
}

/** A value that was calculated, in billions, without decimals that it does not have. */
export function billions(valueMillion: number, locale: string): string {
  const value = valueMillion / millionsInABillion;
  const digits = value < 1 ? 3 : value < 100 ? 2 : 0;
  return value.toLocaleString(locale, {maximumFractionDigits: digits});
}

/** What a rate would have led to, in billions, to compare with what was printed. */
export function roundBillions(valueMillion: number, locale: string): string {
  return (valueMillion / millionsInABillion).toLocaleString(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
}

/** @param percent - such as 22.1 */
export function percentText(percent: number, locale: string): string {
  return `${percent.toLocaleString(locale, {maximumFractionDigits: 1, minimumFractionDigits: 1})}%`;
}
