import {describe, expect, it} from 'vitest';
import {chapter, localesOf, missing} from './chapters';

describe.each(localesOf('start/first-90-days'))('start/first-90-days in %s', (locale) => {
  const slug = 'start/first-90-days';

  it('adds the hours of the phases up', () => {
    const hours = 60 + 60 + 80 + 60;
    expect(missing(locale, slug, [[hours, 0]])).toEqual([]);
  });

  it('follows the funnel', () => {
    expect([40 * 0.25, 40 * 0.25 * 0.3]).toEqual([10, 3]);
  });

  it('counts the cash of day 90 with and without the contract', () => {
    const costs = 3 * 3500 + 1800 + 600;
    const taxes = 9000 * 0.155;
    const without = 18_000 - costs;
    const results = [3 * 3500, taxes, without + 9000 - taxes, without, without - 3500];
    expect(
      missing(
        locale,
        slug,
        results.map((value) => [value, 0] as const),
      ),
    ).toEqual([]);
    expect(
      missing(locale, slug, [
        [9000 / 60, 0],
        [Math.floor(9000 / 140), 0],
      ]),
    ).toEqual([]);
  });

  it('takes the hours of study and the cash until the company pays from their chapters', () => {
    expect(
      missing(locale, slug, [
        [605, 0],
        [100_272, 0],
      ]),
    ).toEqual([]);
    expect(
      missing(locale, 'requirements/knowledge', [
        [605, 0],
        [60, 0],
      ]),
    ).toEqual([]);
    expect(missing(locale, 'business/pricing', [[100_272, 0]])).toEqual([]);
  });
});

describe.each(localesOf('start/case-method'))('start/case-method in %s', (locale) => {
  const slug = 'start/case-method';

  it('sorts every decision of the case', () => {
    const section = chapter(locale, slug).split('{/* #example */}')[1] ?? '';
    const counts = [...section.matchAll(/^\| [^|]+ \| (\d+) \|/gm)].map(([, n]) => Number(n));
    const all = counts.reduce((a, b) => a + b, 0);
    expect(counts).toHaveLength(4);
    expect(missing(locale, slug, [[all, 0]])).toEqual([]);
    expect(missing(locale, slug, [[100 * (1 - 11 / 30), 0, '%']])).toEqual([]);
  });
});
