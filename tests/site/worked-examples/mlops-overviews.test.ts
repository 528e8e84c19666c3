import {describe, expect, it} from 'vitest';
import {chapter, localesOf, missing} from './chapters';

describe.each(localesOf('mlops/index'))('mlops/index in %s', (locale) => {
  it('adds up the hours of the smallest version', () => {
    const section = chapter(locale, 'mlops/index').split('{/* #smallest */}')[1] ?? '';
    const hours = [...section.matchAll(/\| (\d+) \|$/gm)].map(([, cell = '']) => Number(cell));
    const parts = hours.slice(0, -1);
    const total = parts.reduce((sum, part) => sum + part, 0);
    expect(hours.at(-1)).toBe(total);
    expect(total / 8).toBe(7);
    const first = parts.slice(0, 3).reduce((sum, part) => sum + part, 0);
    const unit = locale === 'pt-BR' ? ' horas' : ' hours';
    expect(missing(locale, 'mlops/index', [[first, 0, unit]])).toEqual([]);
  });
});

describe.each(localesOf('mlops/ops-family'))('mlops/ops-family in %s', (locale) => {
  it('tells when grouping alerts pays', () => {
    const [before, after, small] = [(1200 * 4) / 60, (150 * 6) / 60, (40 * 4) / 60];
    expect(
      missing(locale, 'mlops/ops-family', [
        [before, 0],
        [after, 0],
        [before - after, 0],
        [small, 1],
      ]),
    ).toEqual([]);
  });

  it('catches a price in cents', () => {
    expect(
      missing(locale, 'mlops/ops-family', [
        [52.4, 2],
        [52.4 * 100, 0],
      ]),
    ).toEqual([]);
  });
});
