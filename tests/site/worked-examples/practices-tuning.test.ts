import {describe, expect, it} from 'vitest';
import {chapter, localesOf, missing, type Result} from './chapters';
import {differences, printedNumbers, skipsRun} from './sklearn-run';

const slug = 'practices/tuning';

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  const lines = printedNumbers(locale, slug);
  const at = (line: number, index: number): number => lines[line]?.[index] ?? Number.NaN;

  it.skipIf(skipsRun)(
    'prints what its program prints',
    () => {
      expect(differences(locale, slug)).toEqual([]);
    },
    180_000,
  );

  it('computes the chance and the hours of a random search', () => {
    const rows = [10, 27, 60].flatMap((trials): Result[] => [
      [100 * (1 - 0.95 ** trials), 0, '%'],
      [(trials * 5 * 4) / 60 / 4, 1],
    ]);
    expect(missing(locale, slug, [...rows, [100 * (1 - 0.95 ** 120), 1, '%']])).toEqual([]);
  });

  it('shows what each scale draws between 0.0001 and 1', () => {
    const linear = (1 - 0.1) / (1 - 0.0001);
    const logarithmic = Math.log10(1 / 0.1) / Math.log10(1 / 0.0001);
    expect(
      missing(locale, slug, [
        [100 * linear, 0, '%'],
        [100 * logarithmic, 0, '%'],
        [5 ** 4, 0],
      ]),
    ).toEqual([]);
  });

  it('adds successive halving up', () => {
    const rounds = [1, 3, 9, 27, 81].map((units) => (81 / units) * units);
    const halving = rounds.reduce((a, b) => a + b, 0);
    expect(
      missing(locale, slug, [
        [halving, 0],
        [81 * 81, 0],
        [(81 * 81) / halving, 1],
      ]),
    ).toEqual([]);
  });

  it('reads the comparison of the searches', () => {
    const [untuned, grid] = [at(1, 0), at(2, 3)];
    const [worstLog, worstLinear] = [at(3, 1), at(4, 1)];
    expect(grid).toBe(worstLog);
    expect(
      missing(locale, slug, [
        [untuned, 1],
        [grid, 1],
        [worstLinear, 1],
        [worstLinear - worstLog, 1],
        [27 * 5, 0],
      ]),
    ).toEqual([]);
  });

  it('decides by the interval of the gain on the test set', () => {
    const [gain, low, high] = [at(6, 2), at(6, 3), at(6, 4)];
    expect(low).toBeLessThan(0);
    expect(high).toBeGreaterThan(0);
    expect(
      missing(locale, slug, [
        [gain, 1],
        [-low, 1],
        [high, 1],
        [Math.ceil(442 * 0.25), 0],
      ]),
    ).toEqual([]);
  });

  it('prices the same search for a fine-tune', () => {
    expect(
      missing(locale, slug, [
        [27 * 2.5, 1],
        [10 * 2.5, 0, ' h'],
      ]),
    ).toEqual([]);
    expect(chapter('pt-BR', 'requirements/hardware')).toContain('2,5 h por treino');
  });
});
