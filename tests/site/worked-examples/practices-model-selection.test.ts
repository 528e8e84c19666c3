import {describe, expect, it} from 'vitest';
import {chapter, localesOf, missing} from './chapters';
import {differences, printedNumbers, skipsRun} from './sklearn-run';

const slug = 'practices/model-selection';

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  const lines = printedNumbers(locale, slug);
  /** Mean, gain over the linear model and its standard error, by model, of one dataset. */
  const dataset = (first: number): Record<string, readonly number[]> =>
    Object.fromEntries(
      ['none', 'linear', 'svm', 'forest', 'boosting'].map((name, index) => [
        name,
        lines[first + index] ?? [],
      ]),
    );
  const [tumours, digits, diabetes] = [dataset(1), dataset(7), dataset(13)];
  const passes = ([, gain = 0, error = 0]: readonly number[] = []): boolean => gain > 2 * error;

  it.skipIf(skipsRun)(
    'prints what its program prints',
    () => {
      expect(differences(locale, slug)).toEqual([]);
    },
    180_000,
  );

  it('opens with the errors of the run', () => {
    const [linear = 0, svm = 0] = [diabetes.linear?.[0], diabetes.svm?.[0]];
    expect(
      missing(locale, slug, [
        [linear, 1],
        [svm, 1],
        [diabetes.boosting?.[0] ?? 0, 1],
        [100 * (svm / linear - 1), 0, '%'],
      ]),
    ).toEqual([]);
  });

  it('applies its filter of two standard errors', () => {
    const complex = ['svm', 'forest', 'boosting'];
    const winners = [tumours, digits, diabetes].map((models) =>
      complex.filter((name) => passes(models[name])),
    );
    expect(winners).toEqual([[], ['svm'], []]);
    expect(
      missing(locale, slug, [
        [tumours.svm?.[1] ?? 0, 1],
        [digits.svm?.[1] ?? 0, 1],
        [digits.forest?.[1] ?? 0, 1],
        [digits.boosting?.[1] ?? 0, 1],
      ]),
    ).toEqual([]);
  });

  it('turns the gain into money and the break-even volume', () => {
    const gain = (digits.svm?.[1] ?? 0) / 100;
    const [volume, perError, extraCost] = [100_000, 0.2, 40];
    const saved = gain * volume * perError;
    expect(
      missing(locale, slug, [
        [gain * volume, 0],
        [saved, 0],
        [saved - extraCost, 0],
        [extraCost / (gain * perError), 0],
      ]),
    ).toEqual([]);
  });

  it('multiplies the measured times by the trials of a search', () => {
    expect(
      missing(locale, slug, [
        [(60 * 8.4) / 60, 1, ' min'],
        [60 * 0.2, 0, ' s'],
      ]),
    ).toEqual([]);
  });

  it('names the version that printed the output', () => {
    expect(chapter(locale, slug)).toContain('scikit-learn 1.2.1');
  });
});
