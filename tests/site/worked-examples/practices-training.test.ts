import {describe, expect, it} from 'vitest';
import {localesOf, missing} from './chapters';
import {differences, printedNumbers, skipsRun} from './sklearn-run';

const slug = 'practices/training';

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  const lines = printedNumbers(locale, slug);
  const line = (index: number): readonly [number, number, number] => {
    const [first = Number.NaN, second = Number.NaN, third = Number.NaN] = lines[index] ?? [];
    return [first, second, third];
  };
  const [, ridge] = [line(1)[0], line(2)[0]];
  const [bestTrees, bestTraining, best] = line(6);
  const [, lastTraining, last] = line(8);
  const [stumps, , bestStump] = line(13);
  const [, seedMean, seedDeviation] = line(15);
  const [, splitMean, splitDeviation] = line(16);

  it.skipIf(skipsRun)('prints what its program prints', () => {
    expect(differences(locale, slug)).toEqual([]);
  });

  it('reads the curves', () => {
    expect([bestTrees, stumps]).toEqual([26, 194]);
    expect(
      missing(locale, slug, [
        [lastTraining, 1],
        [last, 1],
        [ridge, 1],
        [best, 1],
        [bestStump, 1],
        [line(14)[2], 1],
        [last - best, 1],
        [100 * (last / best - 1), 1, '%'],
        [best - bestTraining, 1],
        [1000 - bestTrees, 0],
      ]),
    ).toEqual([]);
  });

  it('shows the signs of the table with lines of the run', () => {
    const printed = [4, 5, 6].flatMap((index) => line(index).slice(1));
    expect(
      missing(
        locale,
        slug,
        [...printed, line(1)[0]].map((value) => [value, 1] as const),
      ),
    ).toEqual([]);
  });

  it('compares the candidates with the luck of seeds and splits', () => {
    expect(
      missing(locale, slug, [
        [seedDeviation, 1],
        [splitDeviation, 1],
        [seedMean, 1],
        [splitMean, 1],
        [2 * seedDeviation, 1],
        [splitMean - best, 0],
      ]),
    ).toEqual([]);
    const candidates = [best, bestStump, ridge];
    expect(Math.max(...candidates) - Math.min(...candidates)).toBeLessThan(2 * seedDeviation);
    expect(Math.min(...candidates)).toBe(ridge);
  });

  it('checks the first loss and the size of a small test set', () => {
    expect(
      missing(locale, slug, [
        [Math.log(2), 3],
        [Math.log(10), 3],
        [0.15 * 1000, 0],
      ]),
    ).toEqual([]);
    expect(0.15 * 1000 * 0.05).toBe(7.5);
  });
});
