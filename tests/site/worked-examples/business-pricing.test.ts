import {describe, expect, it} from 'vitest';
import {chapter, localesOf, missing, type Result} from './chapters';
import {
  annexV,
  availableHours,
  cashCurve,
  eight,
  priceOf,
  solo,
  three,
  unitEconomics,
  yearlyTax,
} from './companies';

const slug = 'business/pricing';
const companies = [solo, three, eight];

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  const number = (value: number, digits = 0): string =>
    value.toLocaleString(locale, {minimumFractionDigits: digits, maximumFractionDigits: digits});

  /** Whether the chapter has a table row that ends in these cells. */
  const hasRow = (cells: readonly string[]): boolean =>
    chapter(locale, slug).includes(`| ${cells.join(' | ')} |`);

  it('works the three companies out', () => {
    const all = companies.map(unitEconomics);
    const rows = [
      all.map(({hours}) => number(hours)),
      all.map(({hours}) => number(hours / 12, 1)),
      all.map(({costPerHour}) => number(costPerHour, 2)),
      all.map(({taxRate}) => `${number(100 * taxRate, 2)}%`),
      all.map(({priceNeeded}) => number(priceNeeded, 2)),
      all.map(({priceNeeded}) => number(10 * Math.round(priceNeeded / 10))),
      all.map(({revenue}) => number(revenue)),
      all.map(({margin}) => `${number(100 * margin, 1)}%`),
    ];
    expect(rows.filter((row) => !hasRow(row))).toEqual([]);
    expect(all.map(({priceNeeded}) => 10 * Math.round(priceNeeded / 10))).toEqual(
      companies.map(({price}) => price),
    );
  });

  it('compares the annexes for the company of three', () => {
    const {revenue, taxRate} = unitEconomics(three);
    const taxV = yearlyTax(annexV, revenue);
    expect(
      missing(locale, slug, [
        [(100 * taxV) / revenue, 2, '%'],
        [taxV - taxRate * revenue, 0],
        [0.28 * revenue, 0],
        [13_000 / 160, 0],
        [unitEconomics(three).costPerHour, 0],
      ]),
    ).toEqual([]);
  });

  it('adds lucro presumido up for the company of three', () => {
    const {revenue} = unitEconomics(three);
    const profit = 0.32 * revenue;
    const onRevenue =
      (0.0065 + 0.03 + 0.05) * revenue + (0.15 + 0.09) * profit + 0.1 * (profit - 12 * 20_000);
    const onPayroll = 0.268 * 278_000;
    const total = onRevenue + onPayroll;
    expect(
      missing(locale, slug, [
        [100 * 0.32 * 1.1, 1, '%'],
        [onRevenue, 0],
        [(100 * onRevenue) / revenue, 2, '%'],
        [onPayroll, 0],
        [total, 0],
        [(100 * total) / revenue, 2, '%'],
      ]),
    ).toEqual([]);
  });

  it('makes the monthly cost of each company of its people and its other spending', () => {
    const perPerson = [13_000, 14_000, 13_000];
    const other = [2000, 6000, 41_000];
    const atStart = [1, 3, 3];
    expect([perPerson, other, atStart].map((row) => row.map((value) => number(value)))).toSatisfy(
      (rows: string[][]) => rows.every(hasRow),
    );
    const cost = (people: readonly number[]): number[] =>
      people.map((count, i) => count * (perPerson[i] ?? 0) + (other[i] ?? 0));
    expect(cost(companies.map(({people}) => people))).toEqual(companies.map((c) => c.cost[1]));
    expect(cost(atStart)).toEqual(companies.map((c) => c.cost[0]));
  });

  it('prices a project and a subscription', () => {
    const {costPerHour} = unitEconomics(three);
    const project = priceOf(330, 0.15, 9000);
    const subscriptionHours = 12 + (4 * 18) / 12 + 2;
    expect(
      missing(locale, slug, [
        [330 * 1.15, 1],
        [330 * 1.15 * costPerHour + 9000, 0],
        [project / 1000, 0],
        [3 * Math.round(project / 1000), 0],
        [subscriptionHours, 0],
        [subscriptionHours * costPerHour + 700, 0],
        [priceOf(subscriptionHours, 0, 700), 0],
      ]),
    ).toEqual([]);
  });

  it('shows what a markup and a discount do to the margin', () => {
    const tax = 0.12;
    const markup = 1 - tax - 1 / 1.25;
    const discounted = 1 - tax - (1 - tax - 0.25) / 0.9;
    expect(
      missing(locale, slug, [
        [100 * markup, 0, '%'],
        [100 * discounted, 0, '%'],
      ]),
    ).toEqual([]);
    expect(1 - (0.9 * discounted) / 0.25).toBeGreaterThan(1 / 3);
  });

  it('counts the hours of selling', () => {
    const {hours} = unitEconomics(three);
    const projectHours = 330 * 1.15;
    const projects = [(hours - 12 * 5 * 20) / projectHours, hours / projectHours];
    expect(
      missing(locale, slug, [
        [hours / 12 - 5 * 20, 0],
        ...projects.map((count): Result => [count, 1]),
        ...projects.map((count): Result => [count * 4 * 24, 0]),
        [3 * availableHours - hours, 0],
      ]),
    ).toEqual([]);
  });

  it('draws the cash curves', () => {
    const curves = companies.map((company) => cashCurve(company));
    const rows = [
      curves.map(({monthlyResult}) => number(monthlyResult)),
      curves.map(({capital}) => `**${number(capital)}**`),
      curves.map(({breakEven}) => `**${breakEven}**`),
      curves.map(({payback}) => `**${payback}**`),
      ...[6, 12, 24, 36].map((month) => [
        String(month),
        ...curves.map(({balance}) => number((balance[month] ?? 0) / 1000).replace('-', '\u2212')),
      ]),
    ];
    expect(rows.filter((row) => !hasRow(row))).toEqual([]);
  });

  it('shows what changes the result', () => {
    const cases = [
      cashCurve(three),
      cashCurve(three, {realUtilisation: 0.55}),
      cashCurve(three, {realPrice: 0.9 * three.price}),
      cashCurve(three, {delay: 2}),
      cashCurve({...three, salesCycle: 6}),
      cashCurve({...three, ramp: 15}),
      cashCurve(three, {advance: 0.3}),
    ];
    const rows = cases.map(({capital, breakEven, payback}) => [
      number(capital),
      String(breakEven),
      String(payback),
    ]);
    expect(rows.filter((row) => !hasRow(row))).toEqual([]);
  });

  it('halves the cash by growing step by step, and says when to stop', () => {
    const steps = cashCurve({...three, cost: [20_000, 48_000]});
    const planned = cashCurve(three).receipts(9);
    expect(
      missing(locale, slug, [
        [cashCurve(three).capital / 1000, 0],
        [steps.capital / 1000, 0],
        [steps.payback, 0],
        [planned, 0],
        [planned / 2, 0],
      ]),
    ).toEqual([]);
  });
});
