import {describe, expect, it} from 'vitest';
import {chapter, localesOf, missing} from './chapters';
import {priceOf, three, unitEconomics} from './companies';

const slug = 'business/mlops-foundation';

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  const base = [110, 240, 120, 80, 70];
  const baseHours = base.reduce((a, b) => a + b, 0);
  const {costPerHour, taxRate, hours} = unitEconomics(three);

  it('adds the blocks up', () => {
    expect(
      missing(locale, slug, [...base.map((block) => [block, 0] as const), [baseHours, 0]]),
    ).toEqual([]);
  });

  it('prices the base from its hours', () => {
    expect(
      missing(locale, slug, [
        [costPerHour, 2],
        [100 * taxRate, 2, '%'],
        [1.15 * baseHours, 0],
        [1.15 * baseHours * costPerHour + 12_000, 0],
      ]),
    ).toEqual([]);
  });

  it('prices each version and compares it with three months of work', () => {
    const number = (value: number, digits: number): string =>
      value.toLocaleString(locale, {minimumFractionDigits: digits, maximumFractionDigits: digits});
    const rows = [-80, 0, 110, 140].map((change) => {
      const planned = baseHours + change;
      const price = priceOf(planned, 0.15, 12_000) / 1000;
      return `| ${number(planned, 0)} | ${number(1.15 * planned, 1)} | ${number(price, 0)} |`;
    });
    expect(rows.filter((row) => !chapter(locale, slug).includes(row))).toEqual([]);
    const quarter = hours / 4;
    const third = 1.15 * (baseHours + 110);
    expect(
      missing(locale, slug, [
        [quarter, 0],
        [(100 * third) / quarter, 0, '%'],
      ]),
    ).toEqual([]);
    expect(1.15 * (baseHours + 140)).toBeGreaterThan(quarter);
  });

  it('measures the problems', () => {
    const lost = (0.86 - 0.74) * 400;
    const [now, later] = [4 * 90, 4 * 12];
    expect(
      missing(locale, slug, [
        [lost, 0],
        [now, 0],
        [later, 0],
        [now - later, 0],
      ]),
    ).toEqual([]);
  });
});
