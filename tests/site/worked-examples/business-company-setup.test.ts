import {describe, expect, it} from 'vitest';
import {chapter, localesOf, missing} from './chapters';
import {annexIII, annexV, yearlyTax} from './companies';

const slug = 'business/company-setup';

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  it('prints the bands of both annexes in one row each', () => {
    const number = (value: number): string => value.toLocaleString(locale);
    const percent = (rate: number): string =>
      `${(100 * rate).toLocaleString(locale, {minimumFractionDigits: 1})}%`;
    const rows = annexIII.map(([upTo, rate, deduction], index) => {
      const [, rateV = 0, deductionV = 0] = annexV[index] ?? [];
      const cells = [upTo, percent(rate), deduction, percent(rateV), deductionV];
      return `| ${cells.map((cell) => (typeof cell === 'number' ? number(cell) : cell)).join(' | ')} |`;
    });
    expect(rows.filter((row) => !chapter(locale, slug).includes(row))).toEqual([]);
  });

  it('compares the two annexes around the Fator R', () => {
    const revenue = 480_000;
    const [before, after] = [2 * 5500 * 12, 2 * 6000 * 12];
    expect(before / revenue).toBeLessThan(0.28);
    expect(after / revenue).toBeGreaterThanOrEqual(0.28);
    const [dear, cheap] = [yearlyTax(annexV, revenue), yearlyTax(annexIII, revenue)];
    const lost = 0.35 * (after - before);
    expect(
      missing(locale, slug, [
        [before, 0],
        [after, 0],
        [(100 * before) / revenue, 1, '%'],
        [(100 * after) / revenue, 1, '%'],
        [(100 * dear) / revenue, 2, '%'],
        [(100 * cheap) / revenue, 2, '%'],
        [dear, 0],
        [cheap, 0],
        [dear - cheap, 0],
        [after - before, 0],
        [lost, 0],
        [dear - cheap - lost, 0],
        [0.28 * revenue - before, 0],
        [(100 * after) / 540_000, 1, '%'],
      ]),
    ).toEqual([]);
  });
});
