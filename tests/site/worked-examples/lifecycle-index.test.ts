import {describe, expect, it} from 'vitest';
import {chapter, localesOf, missing} from './chapters';
import {monthlyValue, visits, yearlyGain} from './visits-case';

const slug = 'lifecycle/index';

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  const monthly = Math.round(yearlyGain() / 12);
  const firstMonth = 5;
  const balance = (month: number): number =>
    Math.max(0, month - firstMonth + 1) * monthly - visits.price;

  it.each([3, 6, 8, 12])('adds up the balance of month %i', (month) => {
    const row = chapter(locale, slug)
      .split('\n')
      .find((line) => line.startsWith(`| ${month} |`));
    const cells = (row ?? '').split('|').map((cell) => cell.replaceAll(/[.,\s]/g, ''));
    expect(cells.slice(2, 5).map((cell) => Number(cell.replace('−', '-')))).toEqual([
      visits.price,
      balance(month) + visits.price,
      balance(month),
    ]);
  });

  it('breaks even in the eighth month, not before', () => {
    expect(balance(7)).toBeLessThan(0);
    expect(balance(8)).toBeGreaterThan(0);
  });

  it('uses the money of the case', () => {
    expect(
      missing(locale, slug, [
        [monthly, 0],
        [0.2 * visits.price, 0],
        [monthlyValue(visits.calls, visits.rule), 0],
      ]),
    ).toEqual([]);
  });
});
