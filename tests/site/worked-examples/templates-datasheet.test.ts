import {describe, expect, it} from 'vitest';
import type {Result} from './chapters';
import {localesOf, missing} from './chapters';
import {oneThreshold, sum} from './credit-case';

const slug = 'templates/datasheet';

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  const raw = 23_400;
  const withoutCopies = raw - 600;
  const total = withoutCopies - 2800;

  it('adds the steps and the splits up', () => {
    const test = sum(oneThreshold);
    const parts = [
      {records: 12_000, younger: 2800, paid: 0.8 * 9200 + 0.6 * 2800},
      {records: 4000, younger: 1000, paid: 0.8 * 3000 + 0.6 * 1000},
      {records: test.payers + test.defaulters, younger: 1000, paid: test.payers},
    ];
    const totalOf = (key: 'records' | 'younger' | 'paid'): number =>
      parts.reduce((all, part) => all + part[key], 0);
    expect(totalOf('records')).toBe(total);
    expect(totalOf('younger')).toBe(4800);
    expect(
      missing(locale, slug, [
        [raw, 0],
        [withoutCopies, 0],
        [total, 0],
        ...parts.map(({paid}): Result => [paid, 0]),
        [totalOf('paid'), 0],
      ]),
    ).toEqual([]);
  });

  it('compares the composition with the population', () => {
    const groups = [
      {population: 0.27, records: 4800},
      {population: 0.73, records: 15_200},
      {population: 0.62, records: 13_000},
      {population: 0.38, records: 7000},
    ];
    const gap = (share: number, population: number): number => 100 * (share - population);
    for (const {population, records} of groups) {
      expect(Math.round(Math.abs(gap(records / total, population)))).toBe(3);
    }
    expect(
      missing(
        locale,
        slug,
        groups.flatMap(({population, records}): Result[] => [
          [(100 * records) / total, 0, '%'],
          [records / total / population, 2],
        ]),
      ),
    ).toEqual([]);
  });
});
