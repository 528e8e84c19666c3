import {describe, expect, it} from 'vitest';
import {localesOf, missing} from './chapters';
import {wilson} from './wilson';

const slug = 'practices/data-collection';

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  it('sizes the sample of a rare class', () => {
    const positives = [0.1, 0.05, 0.03].map((e) => Math.ceil((1.96 ** 2 * 0.9 * 0.1) / e ** 2));
    expect(positives).toEqual([35, 139, 385]);
    expect(
      missing(
        locale,
        slug,
        positives.flatMap((n) => [
          [n, 0],
          [n / 0.05, 0],
          [n / 0.01, 0],
        ]),
      ),
    ).toEqual([]);
  });

  it('gives the Wilson interval', () => {
    expect(
      missing(
        locale,
        slug,
        wilson(32, 35).map((bound) => [100 * bound, 1, '%'] as const),
      ),
    ).toEqual([]);
  });

  it('compares the collection with the population', () => {
    const total = 30_000;
    const groups = [
      {population: 0.38, collected: 15_600, returns: 0.03},
      {population: 0.22, collected: 2100, returns: 0.04},
      {population: 0.25, collected: 9000, returns: 0.06},
      {population: 0.15, collected: 3300, returns: 0.05},
    ];
    const inTest = groups.map(({population}) => population * 6000);
    const positives = groups.map(({returns}, index) => returns * (inTest[index] ?? 0));
    const margin = (n: number): number => 100 * 1.96 * Math.sqrt((0.9 * 0.1) / n);
    const positivesInAll = positives.reduce((a, b) => a + b, 0);
    expect(
      missing(locale, slug, [
        ...groups.map(({population, collected}) => [collected / total / population, 2] as const),
        ...groups.map(
          ({population, collected}) => [Math.abs(population * total - collected), 0] as const,
        ),
        ...inTest.map((n) => [n, 0] as const),
        ...positives.map((n) => [Math.round(n), 0] as const),
        [Math.round(positivesInAll), 0],
        [margin(positivesInAll), 1],
        [margin(positives[3] ?? 0), 1],
        [margin(0.2 * 2100 * 0.04), 0],
      ]),
    ).toEqual([]);
  });
});
