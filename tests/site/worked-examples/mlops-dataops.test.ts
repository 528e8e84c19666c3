import {describe, expect, it} from 'vitest';
import {chapter, localesOf, missing} from './chapters';
import {blocksOf, findPython, runPython} from './python';

const slug = 'mlops/dataops';
const python = findPython();

const normal = [
  1.2, 1.4, 1.1, 1.3, 1.5, 1.2, 1.0, 1.3, 1.4, 1.1, 1.2, 1.6, 1.3, 1.1, 1.4, 1.2, 1.3, 1.0, 1.2,
  1.4,
];

const product = (shares: readonly number[]): number => shares.reduce((a, b) => a * b, 1);

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  it('multiplies the yield of the stations', () => {
    const yields = [
      product([0.98, 0.97, 0.99, 0.95, 0.99]),
      product([0.98, 0.97, 0.99, 0.99, 0.99]),
      product([0.99, 0.97, 0.99, 0.95, 0.99]),
    ];
    expect(Math.round(1 / (1 - (yields[0] ?? 0)))).toBe(9);
    expect(
      missing(
        locale,
        slug,
        yields.map((share) => [100 * share, 1, '%'] as const),
      ),
    ).toEqual([]);
  });

  it.skipIf(python.skips)('prints what its control chart prints', () => {
    const [code = ''] = blocksOf(locale, slug, 'python');
    const [printed] = blocksOf(locale, slug, 'text');
    expect(runPython(python, code)).toEqual({output: printed, status: 0, error: ''});
  });

  it('computes the same limits by another way', () => {
    const mean = normal.reduce((a, b) => a + b, 0) / normal.length;
    const moves = normal.slice(1).map((value, i) => Math.abs(value - (normal[i] ?? 0)));
    const sigma = moves.reduce((a, b) => a + b, 0) / moves.length / 1.128;
    const limits = [mean - 3 * sigma, mean + 3 * sigma].map((value) => `${value.toFixed(2)}%`);
    expect(chapter(locale, slug)).toContain(limits.join(locale === 'pt-BR' ? ' a ' : ' to '));
    const p = mean / 100;
    const half = 300 * Math.sqrt((p * (1 - p)) / 48000);
    const outside = normal.filter((value) => Math.abs(value - mean) > half).length;
    const of = locale === 'pt-BR' ? ' dos 20' : ' of the 20';
    expect(
      missing(locale, slug, [
        [mean - half, 2, '%'],
        [mean + half, 2, '%'],
        [outside, 0, of],
      ]),
    ).toEqual([]);
  });

  it('counts false alarms', () => {
    const one = 1 / 0.0027;
    expect(
      missing(locale, slug, [
        [one, 0],
        [one / 30, 0],
        [100 * 0.5 ** 8, 1, '%'],
      ]),
    ).toEqual([]);
  });

  it('sizes the table in memory', () => {
    const size = (40e6 * 60 * 8) / 1e9;
    expect(3 * size).toBeLessThan(64);
    expect(
      missing(locale, slug, [
        [size, 1, ' GB'],
        [3 * size, 1, ' GB'],
      ]),
    ).toEqual([]);
  });
});
