import {describe, expect, it} from 'vitest';
import {localesOf, missing, type Result} from './chapters';
import {differences, printedNumbers, skipsRun} from './sklearn-run';
import {wilson} from './wilson';

const slug = 'practices/evaluation';
const percentages = (values: readonly number[]): Result[] =>
  values.map((value) => [100 * value, 1] as const);

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  const lines = printedNumbers(locale, slug);
  const at = (line: number, index: number): number => lines[line]?.[index] ?? Number.NaN;
  /** True and false positives, false and true negatives, money. */
  const matrix = (line: number): [number, number, number, number, number] => [
    at(line, 0),
    at(line, 1),
    at(line, 2),
    at(line, 3),
    at(line, 4),
  ];
  const [never, rule, model] = [matrix(6), matrix(7), matrix(8)];

  it.skipIf(skipsRun)('prints what its program prints', () => {
    expect(differences(locale, slug)).toEqual([]);
  });

  it('computes the table from the confusion matrices', () => {
    for (const [tp, fp, fn, tn, money] of [rule, model]) {
      const product = (tp + fp) * (tp + fn) * (tn + fp) * (tn + fn);
      expect(26 * tp - 6 * fp).toBe(money);
      expect(
        missing(locale, slug, [
          ...percentages([(tp + tn) / 6000, tp / (tp + fp), tp / (tp + fn)]),
          ...percentages(wilson(tp, tp + fn)),
          [(2 * tp) / (2 * tp + fp + fn), 3],
          [(tp * tn - fp * fn) / Math.sqrt(product), 3],
          [money, 0],
        ]),
      ).toEqual([]);
    }
    expect(missing(locale, slug, percentages([never[3] / 6000, ...wilson(0, never[2])]))).toEqual(
      [],
    );
  });

  it('prints the formulas’ small examples', () => {
    const errors = [3 - 2.5, -0.5 - 0, 2 - 2, 7 - 8];
    const mse = errors.reduce((sum, e) => sum + e ** 2, 0) / errors.length;
    const mae = errors.reduce((sum, e) => sum + Math.abs(e), 0) / errors.length;
    const [low] = wilson(100, 100);
    expect(
      missing(locale, slug, [[mse, 3], [Math.sqrt(mse), 3], [mae, 3], ...percentages([low])]),
    ).toEqual([]);
  });

  it('chooses the threshold by cost, on validation', () => {
    const threshold = 6 / (6 + (0.4 * 80 - 6));
    const scan = [1, 2, 3, 4, 5].map((line) => lines[line]?.slice(-2) ?? []);
    const best = scan.toSorted(([, a = 0], [, b = 0]) => b - a)[0]?.[0];
    expect(best).toBe(threshold);
    expect(at(5, 1) / at(3, 1)).toBeLessThan(0.5);
    expect(
      missing(locale, slug, [[threshold, 4], ...[0, 1].map((i) => [at(0, i), 0] as const)]),
    ).toEqual([]);
  });

  it('explains AUC and average precision', () => {
    const [auc, precision] = [lines[9] ?? [], lines[10] ?? []];
    expect(
      missing(
        locale,
        slug,
        [auc[0], auc[3], precision[0], precision[3]].map((value) => [value ?? 0, 3] as const),
      ),
    ).toEqual([]);
    expect(missing(locale, slug, percentages([(model[0] + model[2]) / 6000]))).toEqual([]);
  });

  it('takes the gain to a year of orders', () => {
    const [low, high] = [at(11, 0), at(11, 1)];
    const year = (perTest: number): number => (perTest * 400_000) / 6000;
    expect(low).toBeGreaterThan(400);
    expect(
      missing(locale, slug, [
        [model[4] - rule[4], 0],
        ...[low, high].map((value) => [value, 0] as const),
        ...[model[4] - rule[4], low, high].map((value) => [year(value), 0] as const),
        [year(low) - 12 * 2000, 0],
      ]),
    ).toEqual([]);
  });

  it('shows every segment and the errors of the worst', () => {
    const segments = [12, 13, 14, 15].map(
      (line) => [at(line, 0), at(line, 1), at(line, 2)] as const,
    );
    const total = (index: 0 | 1 | 2): number => segments.reduce((sum, s) => sum + s[index], 0);
    expect([total(0), total(1), total(2)]).toEqual([6000, model[0], model[0] + model[2]]);
    for (const [orders, found, positives] of segments) {
      expect(
        missing(locale, slug, [
          [orders, 0],
          ...percentages([found / positives, ...wilson(found, positives)]),
        ]),
      ).toEqual([]);
    }
    const [, found = 0, positives = 0] = segments[3] ?? [];
    expect(
      missing(locale, slug, [
        [positives - found, 0],
        [at(16, 0), 0],
        [(100 * (model[0] - found)) / (total(2) - positives), 1, '%'],
      ]),
    ).toEqual([]);
  });

  it('shows what the missing field is worth', () => {
    const worth = at(17, 1) - model[4];
    expect(lines.slice(12, 16).reduce((sum, line) => sum + (line[3] ?? 0), 0)).toBe(model[4]);
    expect(
      missing(locale, slug, [
        ...[12, 13, 14, 15].map((line) => [at(line, 3), 0] as const),
        [at(17, 0), 0],
        [worth, 0],
        [(worth * 400_000) / 6000, 0],
      ]),
    ).toEqual([]);
  });
});
