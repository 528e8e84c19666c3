import {describe, expect, it} from 'vitest';
import {chapter, localesOf, missing, type Result} from './chapters';

const slug = 'lifecycle/retraining';

/** Paired difference of accuracy in points, with its 95% interval. */
function difference(n: number, onlyNew: number, onlyOld: number): [number, number, number] {
  const delta = onlyNew - onlyOld;
  const margin = (1.96 * Math.sqrt(onlyNew + onlyOld - delta ** 2 / n)) / n;
  return [(100 * delta) / n, 100 * (delta / n - margin), 100 * (delta / n + margin)];
}

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  const errorsPerDay = (6000 * 0.005) / 30;
  const growth = errorsPerDay * 4;
  const costs = [16 * 150, 2 * 150] as const;

  it('finds the interval that costs least', () => {
    const best = costs.map((cost) => Math.sqrt((2 * cost) / growth));
    expect(growth).toBe(4);
    expect(
      missing(locale, slug, [
        [6000 * 0.005, 0],
        ...costs.map((cost): Result => [cost, 0]),
        ...best.map((days): Result => [days, 0]),
      ]),
    ).toEqual([]);
    for (const days of [7, 15, 30, 60, 90]) {
      expect(
        missing(
          locale,
          slug,
          costs.map((cost): Result => [cost / days + (growth * days) / 2, 0]),
        ),
      ).toEqual([]);
    }
  });

  it('values the pipeline', () => {
    const [manual, automatic] = costs.map((cost) => Math.sqrt(2 * cost * growth));
    const year = ((manual ?? 0) - (automatic ?? 0)) * 365;
    const text = chapter(locale, slug).replaceAll('{,}', ',');
    expect(
      [manual, automatic].every((value) =>
        text.includes(
          (value ?? 0).toLocaleString(locale, {
            minimumFractionDigits: 2,
            maximumFractionDigits: 2,
          }),
        ),
      ),
    ).toBe(true);
    expect(missing(locale, slug, [[year, 0]])).toEqual([]);
  });

  it('compares champion and challengers', () => {
    const [a, b] = [difference(4000, 220, 100), difference(4000, 212, 108)];
    const [phoneA, phoneB] = [difference(400, 14, 30), difference(400, 21, 19)];
    const champion = 3560 / 4000;
    expect(
      missing(locale, slug, [
        [100 * champion, 1, '%'],
        [100 * champion + a[0], 1, '%'],
        [100 * champion + b[0], 1, '%'],
        ...[a, b, phoneA, phoneB].flat().map((value): Result => [Math.abs(value), 1]),
      ]),
    ).toEqual([]);
    expect(a[1]).toBeGreaterThan(0);
    expect(phoneA[2]).toBeLessThan(0);
    expect(b[1]).toBeGreaterThan(0);
    expect(phoneB[2]).toBeGreaterThan(0);
    expect(a[0] - b[0]).toBeCloseTo(0.4, 9);
  });

  it('counts the decisions that change', () => {
    expect(212 + 108).toBe(320);
    expect(
      missing(locale, slug, [
        [320, 0],
        [320 + 92, 0],
        [(100 * (320 + 92)) / 4000, 1, '%'],
      ]),
    ).toEqual([]);
  });
});
