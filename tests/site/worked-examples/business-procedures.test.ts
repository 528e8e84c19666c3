import {describe, expect, it} from 'vitest';
import {localesOf, missing, type Result} from './chapters';
import {wilson} from './wilson';

const slug = 'business/procedures';

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  it('scores the two requests', () => {
    const sum = (points: readonly number[]): number => points.reduce((a, b) => a + b, 0);
    const [distributor, recruiter] = [
      [2, 2, 2, 2, 1, 1],
      [2, 1, 1, 0, 2, 2],
    ];
    expect(sum(distributor ?? [])).toBeGreaterThanOrEqual(9);
    expect(
      missing(locale, slug, [
        [sum(distributor ?? []), 0],
        [sum(recruiter ?? []), 0],
      ]),
    ).toEqual([]);
  });

  it('gives point and interval of both test results', () => {
    const results = [130, 124].flatMap((found): Result[] => [
      [found / 150, 3],
      ...wilson(found, 150).map((bound): Result => [bound, 3]),
    ]);
    expect(missing(locale, slug, results)).toEqual([]);
    expect(wilson(130, 150)[0]).toBeGreaterThan(0.8);
    expect(wilson(124, 150)[0]).toBeLessThan(0.8);
  });

  it('compares planned and actual hours', () => {
    const reserved = 330 * 1.15;
    expect(
      missing(locale, slug, [
        [reserved, 1],
        [100 * (402 / 330 - 1), 0, '%'],
        [100 * (402 / reserved - 1), 0, '%'],
        [151 - 90, 0],
        [402 - 330 - (151 - 90), 0],
      ]),
    ).toEqual([]);
  });
});
