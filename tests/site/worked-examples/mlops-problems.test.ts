import {describe, expect, it} from 'vitest';
import {localesOf, missing} from './chapters';

const slug = 'mlops/problems';
const hour = 120;
const week = 9000;

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  it('prices delay, rewriting and a vacancy', () => {
    const delay = (10 - 2) * week;
    const rewriting = 180 * hour;
    expect(delay / rewriting).toBeGreaterThan(3);
    expect(
      missing(locale, slug, [
        [delay, 0],
        [rewriting, 0],
        [delay + rewriting, 0],
        [17 * week, 0],
        [210 * hour, 0],
        [6 * hour, 0],
      ]),
    ).toEqual([]);
  });

  it('moves the threshold with the costs', () => {
    const threshold = (falsePositive: number): number => falsePositive / (falsePositive + 60);
    const results = [12, 45].map((cost) => [100 * threshold(cost), 1, '%'] as const);
    expect(missing(locale, slug, results)).toEqual([]);
  });

  it('shows why accuracy misleads', () => {
    const [pairs, shortages, flagged, right] = [10000, 200, 400, 120];
    const wrong = flagged - right + (shortages - right);
    expect(
      missing(locale, slug, [
        [(100 * right) / shortages, 0, '%'],
        [(100 * right) / flagged, 0, '%'],
        [100 * (1 - wrong / pairs), 1, '%'],
        [100 * (1 - shortages / pairs), 1, '%'],
        [right * 60, 0],
        [(flagged - right) * 12, 0],
        [right * 60 - (flagged - right) * 12, 0],
      ]),
    ).toEqual([]);
  });

  it('weighs each control against what it avoids', () => {
    const gains = [
      2 * 18000 - 0.5 * 6000 - 4800,
      0.5 * 40000 - 0.5 * 8000 - 3600,
      0.05 * 400000 - 0.02 * 400000 - 7200,
      0.02 * 60000 - 0.005 * 60000 - 14000,
    ];
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    expect(gains.map((gain) => gain > 0)).toEqual([true, true, true, false]);
    const halved = 0.025 * 400000 - 0.01 * 400000 - 7200;
    expect(halved).toBeLessThan(0);
    expect(
      missing(
        locale,
        slug,
        [...gains, halved].map((value) => [Math.abs(value), 0] as const),
      ),
    ).toEqual([]);
  });

  it('adds up the losses that nobody sees', () => {
    const lost = (months: number): number => (300 * 0.02 * (months * (months + 1))) / 2;
    const results = [2, 6, 12].flatMap((months) => [
      [lost(months), 0] as const,
      [lost(months) * 150, 0] as const,
    ]);
    expect(missing(locale, slug, [...results, [lost(12) / lost(2), 0]])).toEqual([]);
  });

  it('gives the payback of the pipeline', () => {
    const saved = (retrainings: number): number => (40 - 6) * retrainings - 24;
    const results = [1, 4, 7, 12].flatMap((retrainings) => [
      [saved(retrainings), 0] as const,
      [200 / saved(retrainings), 1] as const,
    ]);
    expect(missing(locale, slug, results)).toEqual([]);
    expect(200 / saved(6)).toBeGreaterThan(1);
    expect(200 / saved(7)).toBeLessThan(1);
  });
});
