import {describe, expect, it} from 'vitest';
import {localesOf, missing} from './chapters';
import {blocksOf, findPython, runPython} from './python';
import {wilson} from './wilson';

const slug = 'practices/data-quality';
const python = findPython();
describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  const received = 48_000;
  const removed = [1150, 930, 184 - 150];
  const kept = removed.reduce((left, n) => left - n, received);

  it('counts the records of each step', () => {
    const steps = removed.map((_, i) =>
      removed.slice(0, i + 1).reduce((left, n) => left - n, received),
    );
    expect(
      missing(locale, slug, [
        ...[received, ...removed, ...steps, 3120 + 41].map((n) => [n, 0] as const),
        [(100 * kept) / received, 1, '%'],
      ]),
    ).toEqual([]);
  });

  it('shows what a unit error does to the mean', () => {
    const [inGrams, empty] = [690, 2100];
    const others = kept - empty - inGrams;
    expect(
      missing(locale, slug, [
        [others, 0],
        [(others * 12 + inGrams * 12_000) / (kept - empty), 1, ' kg'],
        [0.985 * 12 + 0.015 * 12_000, 0, ' kg'],
      ]),
    ).toEqual([]);
  });

  it('shows what deleting rows would remove', () => {
    const [empty, lateEmpty, late] = [2100, 651, 7881];
    expect(
      missing(locale, slug, [
        [kept - empty, 0],
        [(100 * 1890) / empty, 0, '%'],
        [(100 * lateEmpty) / empty, 1, '%'],
        [(100 * late) / (kept - empty), 1, '%'],
        [(100 * empty) / kept, 1, '%'],
        [(100 * lateEmpty) / (lateEmpty + late), 1, '%'],
      ]),
    ).toEqual([]);
  });

  it('bounds the error of a sample of 200', () => {
    const [low, high] = wilson(1, 200);
    expect(
      missing(locale, slug, [
        [100 * wilson(0, 200)[1], 1, '%'],
        [100 * wilson(2, 200)[1], 1, '%'],
        [100 * low, 1, '%'],
        [100 * high, 1, '%'],
        [100 / 200, 1, '%'],
      ]),
    ).toEqual([]);
  });

  it.skipIf(python.skips)('prints what its rules print, and stops the pipeline', () => {
    const [source = ''] = blocksOf(locale, slug, 'python');
    const {output, status, error} = runPython(python, source);
    expect(error).toBe('');
    expect(status).toBe(1);
    expect(blocksOf(locale, slug, 'text')).toContain(output);
  });
});
