import {describe, expect, it} from 'vitest';
import {localesOf, missing, type Result} from './chapters';
import {wilson} from './wilson';

const slug = 'business/quality';

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  it('shows how wide few cases leave the interval', () => {
    const bounds = [wilson(5, 6), wilson(20, 24)].flat();
    expect(
      missing(locale, slug, [
        ...bounds.map((bound): Result => [100 * bound, 0, '%']),
        [(100 * 5) / 6, 0, '%'],
        [(100 * 4) / 6, 0, '%'],
      ]),
    ).toEqual([]);
  });

  it('averages the four projects and adds the hours of a year up', () => {
    const overruns = [104, 121, 98, 109];
    const mean = overruns.reduce((a, b) => a + b, 0) / overruns.length;
    const hours = 52 * 0.5 + 12 * 2 + 4 * 4 + 24;
    expect(
      missing(locale, slug, [
        [mean, 0, '%'],
        [hours, 0],
        [(100 * hours) / 1760, 0, '%'],
      ]),
    ).toEqual([]);
    expect(hours / 12).toBeLessThan(8);
  });
});
