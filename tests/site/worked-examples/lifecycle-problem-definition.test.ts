import {describe, expect, it} from 'vitest';
import {chapter, localesOf, missing} from './chapters';
import {monthlyValue, pointValue, visits, yearlyGain} from './visits-case';
import {wilson} from './wilson';

const slug = 'lifecycle/problem-definition';

/** The least precision that pays three times the price in a year. */
const needed =
  visits.rule +
  (3 * visits.price + 12 * visits.operation) / (12 * visits.calls * visits.works * visits.benefit);

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  /** Rows of the tables, their numbers written as in code. */
  const rows = chapter(locale, slug)
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      locale === 'en'
        ? line.replaceAll(/(?<=\d),(?=\d{3})/g, '')
        : line.replaceAll('.', '').replaceAll(',', '.'),
    );
  const positives = visits.perMonth * visits.share;
  const ceiling = monthlyValue(positives, 1);

  it('values each option', () => {
    const values = [visits.share, visits.rule, visits.model].map((precision) =>
      Math.round(monthlyValue(visits.calls, precision)),
    );
    for (const value of [...values, ceiling]) {
      expect(rows.some((row) => new RegExp(`R\\$ ${value} \\|$`).test(row))).toBe(true);
    }
    expect(
      missing(locale, slug, [
        [positives, 0],
        [ceiling - monthlyValue(visits.calls, visits.rule), 0],
        [(100 * visits.cost) / (visits.works * visits.benefit), 1],
        [pointValue, 0],
      ]),
    ).toEqual([]);
  });

  it('derives the minimum and the measured precision', () => {
    const found = visits.model * visits.calls;
    expect(
      missing(locale, slug, [
        [100 * needed, 1, '%'],
        [found, 0],
        ...wilson(found, visits.calls).map((bound) => [100 * bound, 1, '%'] as const),
        [3 * visits.price, 0],
        [12 * visits.operation, 0],
      ]),
    ).toEqual([]);
    expect(wilson(found, visits.calls)[0]).toBeGreaterThan(needed);
  });

  it('shows how much rests on the assumption', () => {
    const points = visits.model - visits.rule;
    const least =
      (3 * visits.price + 12 * visits.operation) / (12 * visits.calls * visits.benefit * points);
    expect(
      missing(locale, slug, [
        [yearlyGain(), 0],
        [yearlyGain() / visits.price, 1],
        [yearlyGain() / 12 + visits.operation, 0],
        [100 * least, 1, '%'],
        [yearlyGain(visits.calls, 0.21), 0],
        [yearlyGain(visits.calls, 0.21) / visits.price, 1],
      ]),
    ).toEqual([]);
  });

  it.each([500, 2000, 6000])('sizes a trial of %i per group', (n) => {
    const treated = visits.rule * (1 - visits.works);
    const spread = treated * (1 - treated) + visits.rule * (1 - visits.rule);
    const margin = 1.96 * Math.sqrt(spread / n);
    const effect = visits.rule - treated;
    const bounds = [effect - margin, effect + margin].map((d) =>
      Math.round((100 * d) / visits.rule),
    );
    const lost = Math.round(n * monthlyValue(1, visits.rule));
    const row = rows.find((line) => line.startsWith(`| ${n} `)) ?? '';
    expect(row).toContain(`±${(100 * margin).toFixed(1)}`);
    for (const bound of bounds) {
      expect(row).toContain(`${bound}%`);
    }
    expect(row).toContain(`R$ ${lost}`);
  });

  it('rejects the same case ten times smaller', () => {
    const calls = visits.calls / 10;
    expect(yearlyGain(calls)).toBeLessThan(0);
    expect(
      missing(locale, slug, [
        [monthlyValue(calls, visits.rule), 0],
        [yearlyGain(calls) + 12 * visits.operation, 0],
      ]),
    ).toEqual([]);
  });
});
