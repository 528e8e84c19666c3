import {describe, expect, it} from 'vitest';
import {chapter, localesOf, missing} from './chapters';

const slug = 'start/concepts';

const km = [1, 2, 3, 4, 5];
const minutes = [12, 15, 21, 22, 30];
const held = [
  {km: 2.5, minutes: 18},
  {km: 4.5, minutes: 24},
];

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const [meanKm, meanMinutes] = [mean(km), mean(minutes)];
const covariation = 5 * mean(km.map((x, i) => (x - meanKm) * ((minutes[i] ?? 0) - meanMinutes)));
const variation = 5 * mean(km.map((x) => (x - meanKm) ** 2));
const slope = covariation / variation;
const intercept = meanMinutes - slope * meanKm;
const line = (x: number): number => slope * x + intercept;

/** The polynomial of degree 4 through the five points, in Lagrange’s form. */
function interpolate(x: number): number {
  const weight = (i: number): number =>
    km.reduce((w, xj, j) => (j === i ? w : (w * (x - xj)) / ((km[i] ?? 0) - xj)), 1);
  return minutes.reduce((sum, y, i) => sum + y * weight(i), 0);
}

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  it('fits the line by least squares', () => {
    const formulas = chapter(locale, slug).replaceAll('{,}', '.');
    expect(formulas).toContain(`\\frac{${covariation}}{${variation}} = ${slope.toFixed(1)}`);
    expect(formulas).toContain(`${meanMinutes} - 4.3 \\times ${meanKm} = ${intercept.toFixed(1)}`);
    expect(formulas).toContain(`${slope} ${intercept.toFixed(1)} ${line(3.5).toFixed(2)}`);
  });

  it('shows prediction and error of each delivery', () => {
    const text = chapter(locale, slug).replaceAll('−', '-');
    const rows = km.map((x, i) => {
      const y = minutes[i] ?? 0;
      const printed = [line(x), y - line(x)].map((value) =>
        value.toLocaleString(locale, {minimumFractionDigits: 1, maximumFractionDigits: 1}),
      );
      return `| ${x} | ${y} | ${printed.join(' | ')} |`;
    });
    expect(rows.filter((row) => !text.includes(row))).toEqual([]);
  });

  it('compares the line with a guess, with deliveries kept apart and with a polynomial', () => {
    const errors = km.map((x, i) => Math.abs((minutes[i] ?? 0) - line(x)));
    const guess = minutes.map((y) => Math.abs(y - meanMinutes));
    const apart = held.map((delivery) => Math.abs(delivery.minutes - line(delivery.km)));
    expect(km.map(interpolate).map((y) => Number(y.toFixed(9)))).toEqual(minutes);
    expect(
      missing(locale, slug, [
        [line(3.5), 2],
        [mean(guess), 1],
        [mean(errors), 1],
        ...held.map((delivery) => [line(delivery.km), 2] as const),
        [mean(apart), 2],
        [line(40), 1],
        [interpolate(6), 1],
        [line(6), 1],
      ]),
    ).toEqual([]);
  });
});
