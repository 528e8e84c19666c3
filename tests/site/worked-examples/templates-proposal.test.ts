import {describe, expect, it} from 'vitest';
import {chapter, localesOf, missing} from './chapters';
import {annexIII, priceOf, three, unitEconomics, yearlyTax} from './companies';

const slug = 'templates/proposal';
const hours = [30, 90, 110, 55, 25, 20];
const reserve = 1.15;
const {costPerHour} = unitEconomics(three);
const tax = 0.1215;
const price = 116_000;

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  const number = (value: number, digits = 0): string =>
    value.toLocaleString(locale, {minimumFractionDigits: digits, maximumFractionDigits: digits});

  it('builds the price up', () => {
    const base = hours.reduce((sum, value) => sum + value);
    const cost = base * reserve * costPerHour + 9000;
    const {revenue} = unitEconomics(three);
    expect(yearlyTax(annexIII, revenue) / revenue).toBeCloseTo(tax, 3);
    expect(
      missing(locale, slug, [
        ...hours.map((value) => [value, 0] as const),
        [base, 0],
        [base * reserve, 1],
        [costPerHour, 2],
        [base * reserve * costPerHour, 0],
        [cost, 0],
        [cost / (1 - tax - 0.25), 0],
        [1000 * Math.round(priceOf(base, 0.15, 9000) / 1000), 0],
      ]),
    ).toEqual([]);
  });

  it('limits the price by the benefit', () => {
    const year = 1200 * 90 * 12;
    expect(0.3 * year).toBeGreaterThan(3 * price);
    expect(0.25 * year).toBeLessThan(3 * price);
    expect(
      missing(locale, slug, [
        [year / 12, 0],
        [year, 0],
        [0.3 * year, 0],
        [0.1 * year, 0],
        [(0.3 * year) / price, 1],
        [0.25 * year, 0],
        [(0.25 * year) / 3, 0],
      ]),
    ).toEqual([]);
  });

  it('prices the other options', () => {
    const diagnosis = (70 * 1.1 * costPerHour + 2000) / (1 - tax - 0.25);
    expect(
      missing(locale, slug, [
        [diagnosis, 0],
        [1000 * Math.round(diagnosis / 1000), 0],
        [12 * 6500, 0],
        [price + 12 * 6500, 0],
      ]),
    ).toEqual([]);
  });

  it.each([
    {done: 126, direct: 4000, share: 0.3, next: 0.2},
    {done: 244, direct: 9000, share: 0.5, next: 0.3},
    {done: 330, direct: 9000, share: 0.8, next: 0.2},
  ])('compares cost and cash after $done hours', ({done, direct, share, next}) => {
    const cost = Math.round(done * reserve * costPerHour + direct);
    const net = Math.round(share * price * (1 - tax));
    const left = number(net - cost).replace('-', '−');
    const cells = [done, cost, share * price, net].map((value) => number(value));
    expect(chapter(locale, slug)).toContain(`| ${[...cells, left].join(' | ')} |`);
    expect(cost - net).toBeLessThan(three.cost[1]);
    expect(missing(locale, slug, [[next * price, 0]])).toEqual([]);
  });
});
