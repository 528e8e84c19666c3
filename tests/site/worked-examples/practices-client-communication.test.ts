import {describe, expect, it} from 'vitest';
import {chapter, localesOf, missing} from './chapters';
import {three} from './companies';
import {wilson} from './wilson';

const slug = 'practices/client-communication';

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Rows of the estimate as the chapter prints them: O, M, P, E and s. */
function estimateRows(text: string): number[][] {
  const table = text.slice(text.search(/\$s\$ \|\n/));
  return table
    .split('\n')
    .slice(2, 8)
    .map((row) =>
      row
        .split('|')
        .slice(2, 7)
        .map((cell) => Number(cell.trim().replace(',', '.'))),
    );
}

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  const rows = estimateRows(chapter(locale, slug));
  const expected = sum(rows.map(([o = 0, m = 0, p = 0]) => (o + 4 * m + p) / 6));
  const deviations = rows.map(([o = 0, , p = 0]) => (p - o) / 6);
  const rate = three.price;
  const [earned, planned, spent] = [25 + 46 + 13, 25 + 46 + 34.5 + 13, 26 + 72 + 14];
  const costIndex = earned / spent;

  it('computes effort and deviation of every stage', () => {
    expect(rows).toHaveLength(6);
    for (const [o = 0, m = 0, p = 0, effort = 0, deviation = 0] of rows) {
      expect(effort).toBe((o + 4 * m + p) / 6);
      expect(deviation).toBeCloseTo((p - o) / 6, 1);
    }
    expect(expected).toBe(240);
  });

  it('adds the reserve to hours and price', () => {
    const reserve = Math.round(0.84 * sum(deviations));
    const independent = 0.84 * Math.sqrt(sum(deviations.map((s) => s * s)));
    expect(
      missing(locale, slug, [
        [sum(rows.map(([, m = 0]) => m)), 0, locale === 'pt-BR' ? ' horas' : ' hours'],
        [sum(deviations), 1],
        [reserve, 0],
        [(100 * reserve) / expected, 0, '%'],
        [expected + reserve, 0],
        [expected * rate, 0],
        [(expected + reserve) * rate, 0],
        [independent, 0],
      ]),
    ).toEqual([]);
  });

  it('compares spending with delivered value in week 6', () => {
    expect(
      missing(locale, slug, [
        [planned, 1],
        [earned, 0],
        [spent, 0],
        [(100 * spent) / expected, 0, '%'],
        [(100 * earned) / expected, 0, '%'],
        [costIndex, 2],
        [earned / planned, 2],
        [spent + expected - earned, 0],
        [expected / costIndex, 0],
        [expected - earned, 0],
        [(expected - earned) / costIndex, 0],
        [expected - earned - 48, 0],
      ]),
    ).toEqual([]);
    expect(6 + Math.ceil((expected - earned) / 20)).toBe(14);
    expect(6 + Math.ceil((expected - earned) / costIndex / 20)).toBe(17);
    expect(expected - earned - 48).toBeLessThanOrEqual(6 * 20);
  });

  it('prices the changes and reads the result with its interval', () => {
    const [low, high] = wilson(204, 300);
    expect(
      missing(locale, slug, [
        [18 * rate, 0],
        [40 * rate, 0],
        [12 * rate, 0],
        [276 + 18, 0],
        [276 + 18 - 12, 0],
        [(100 * 204) / 300, 1, '%'],
        [100 * low, 1, '%'],
        [100 * high, 1, '%'],
        [100 - 18, 0, '%'],
      ]),
    ).toEqual([]);
  });
});
