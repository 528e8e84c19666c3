import {describe, expect, it} from 'vitest';
import {localesOf, missing} from './chapters';
import {billions, grow, growth, statedRate} from './market-data';

const slug = 'market/methodology';

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  it('works one rate that closes and one that does not', () => {
    const closes = growth(
      billions('fortune-bi-2024-training-datasets', 2024),
      billions('fortune-bi-2024-training-datasets', 2032),
      8,
    );
    const base = billions('frontier-news-2026-mlops', 2024);
    const end = billions('frontier-news-2026-mlops', 2034);
    const honest = grow(base, statedRate('frontier-news-2026-mlops'), 10);
    expect(closes).toBeCloseTo(24.67, 2);
    expect(honest).toBeLessThan(end / 2);
    expect(
      missing(locale, slug, [
        [statedRate('fortune-bi-2024-training-datasets'), 1, '%'],
        [growth(base, end, 10), 1, '%'],
        [honest, 1],
      ]),
    ).toEqual([]);
  });

  it('finds the value of a year between two printed ones', () => {
    const id = 'fortune-bi-2024-training-datasets';
    const base = billions(id, 2024);
    const between = grow(base, growth(base, billions(id, 2032), 8), 6);
    expect(
      missing(locale, slug, [
        [between, 2],
        [grow(base, statedRate(id), 6), 2],
      ]),
    ).toEqual([]);
  });

  it('derives the tolerance from the rounding of a real series', () => {
    const id = 'marketsandmarkets-2022-mlops';
    const middle = growth(billions(id, 2022), billions(id, 2027), 5);
    const lowest = growth(1.15, 5.85, 5);
    const highest = growth(1.05, 5.95, 5);
    expect(
      missing(locale, slug, [
        [statedRate(id), 1, '%'],
        [middle, 1, '%'],
        [lowest, 1, '%'],
        [highest, 1, '%'],
        [1.5, 1],
      ]),
    ).toEqual([]);
    expect(middle - lowest).toBeCloseTo(1.5, 1);
    expect(highest - middle).toBeCloseTo(1.5, 1);
  });

  it('follows one number through pages that change its year', () => {
    const base = billions('fortune-bi-2022-machine-learning', 2022);
    const end = billions('fortune-bi-2022-machine-learning', 2029);
    expect(
      missing(locale, slug, [
        [base, 2],
        [end, 2],
        [growth(base, end, 7), 1, '%'],
        [growth(base, end, 6), 1, '%'],
      ]),
    ).toEqual([]);
    expect(Math.round(end / base)).toBe(10);
  });
});
