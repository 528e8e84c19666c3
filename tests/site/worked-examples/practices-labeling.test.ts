import {describe, expect, it} from 'vitest';
import {localesOf, missing} from './chapters';
import {blocksOf, findPython, runPython} from './python';
import {wilson} from './wilson';

const slug = 'practices/labeling';
const python = findPython();
type Table = readonly [readonly [number, number], readonly [number, number]];

function agreement([[both, onlyA], [onlyB, neither]]: Table) {
  const n = both + onlyA + onlyB + neither;
  const [a, b] = [both + onlyA, both + onlyB];
  const observed = (both + neither) / n;
  const expected = (a * b + (n - a) * (n - b)) / n ** 2;
  const kappa = (observed - expected) / (1 - expected);
  const margin = (1.96 * Math.sqrt((observed * (1 - observed)) / n)) / (1 - expected);
  const pooled = a + b;
  const chance = (pooled * (2 * n - pooled) * 2) / (2 * n * (2 * n - 1));
  return {
    n,
    observed,
    kappa,
    low: kappa - margin,
    high: kappa + margin,
    alpha: 1 - (1 - observed) / chance,
  };
}

const rounds: readonly Table[] = [
  [
    [38, 9],
    [13, 140],
  ],
  [
    [45, 4],
    [6, 145],
  ],
];

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  it('measures agreement in both rounds', () => {
    for (const table of rounds) {
      const {n, observed, kappa, low, high} = agreement(table);
      expect(n).toBe(200);
      expect(
        missing(locale, slug, [
          [kappa, 2],
          [low, 2],
          [high, 2],
          [Math.round(n * (1 - observed)), 0],
        ]),
      ).toEqual([]);
    }
    const [first, second] = rounds.map(agreement);
    expect(first?.low).toBeLessThan(0.6);
    expect(second?.low).toBeGreaterThan(0.6);
    expect(missing(locale, slug, [[100 * (first?.observed ?? 0), 1, '%']])).toEqual([]);
  });

  it.skipIf(python.skips)('prints what its program prints', () => {
    const [source = ''] = blocksOf(locale, slug, 'python');
    const {output, status, error} = runPython(python, source);
    expect(status, error).toBe(0);
    expect(blocksOf(locale, slug, 'text')).toContain(output);
    for (const [i, table] of rounds.entries()) {
      const {kappa, low, high, alpha} = agreement(table);
      const printed = [kappa, low, high, alpha].map((value) => value.toFixed(2));
      expect(output.split('\n')[i]?.match(/\b\d\.\d\d\b/g)).toEqual(printed);
    }
  });

  it('shows why the share of agreement deceives', () => {
    const rare = agreement([
      [2, 5],
      [5, 188],
    ]);
    expect(rare.observed).toBeCloseTo(0.95, 9);
    expect(
      missing(locale, slug, [
        [100 * (0.95 ** 2 + 0.05 ** 2), 1, '%'],
        [rare.kappa, 2],
      ]),
    ).toEqual([]);
  });

  it('computes the budget', () => {
    const [items, seconds, annotator, specialist] = [20_000, 18, 38, 90];
    const hours = (items * seconds * 1.15) / (3600 * 0.8);
    const costs = [
      hours * annotator,
      24 * specialist,
      ((items * 0.1 * 0.05 * 2) / 60) * specialist,
      ((300 * 30) / 3600) * specialist,
    ];
    const total = costs.reduce((sum, cost) => sum + cost, 0);
    const naive = ((items * seconds) / 3600) * annotator;
    expect(
      missing(locale, slug, [
        [hours, 2, ' h'],
        ...[...costs, total, total / items, naive].map((cost) => [cost, 2] as const),
        [Math.ceil(hours / 12), 0],
      ]),
    ).toEqual([]);
    expect(naive).toBeLessThan(total / 2);
  });

  it('bounds the label error of the test set', () => {
    expect(
      missing(
        locale,
        slug,
        wilson(9, 300).map((bound) => [100 * bound, 1, '%'] as const),
      ),
    ).toEqual([]);
  });
});
