import {describe, expect, it} from 'vitest';
import {chapter, localesOf, missing, type Result} from './chapters';
import {differences, printedNumbers, skipsRun} from './sklearn-run';

const slug = 'lifecycle/case-study';

const bought = [
  [1, 1, 0, 0, 0, 1, 0, 0, 0],
  [1, 0, 1, 0, 0, 0, 0, 1, 0],
  [1, 1, 1, 0, 0, 0, 0, 0, 0],
  [0, 0, 0, 1, 1, 0, 1, 0, 0],
  [0, 0, 0, 1, 0, 1, 0, 0, 0],
  [0, 0, 0, 1, 1, 0, 0, 1, 0],
];
const later = [[2], [1, 5], [5, 7], [7, 8], [4, 6], [6]];

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
const cosine = (a: readonly number[], b: readonly number[]): number =>
  dot(a, b) / Math.max(Math.sqrt(dot(a, a) * dot(b, b)), 1e-9);
const column = (item: number): number[] => bought.map((row) => row[item] ?? 0);
const mean = (values: readonly number[]): number =>
  values.reduce((a, b) => a + b, 0) / values.length;

/** The two products with the highest score that a customer does not have. */
function top(row: readonly number[], score: (item: number) => number): number[] {
  return row
    .map((has, item) => ({item, value: has === 1 ? -1 : score(item)}))
    .toSorted((a, b) => Number((b.value - a.value).toFixed(9)) || a.item - b.item)
    .slice(0, 2)
    .map(({item}) => item);
}

const gain = (position: number): number => 1 / Math.log2(position + 2);

/** Mean precision, recall and NDCG at 2, and coverage. */
function evaluate(lists: readonly number[][]): number[] {
  const perUser = lists.map((list, user) => {
    const right = later[user] ?? [];
    const hits = list.map((item) => (right.includes(item) ? 1 : 0));
    const found = hits.reduce<number>((a, b) => a + b, 0);
    const ideal = right.slice(0, 2).reduce((sum, _, i) => sum + gain(i), 0);
    const gained = hits.reduce<number>((sum, hit, i) => sum + hit * gain(i), 0);
    return [found / 2, found / right.length, gained / ideal];
  });
  return [
    ...[0, 1, 2].map((i) => mean(perUser.map((values) => values[i] ?? 0))),
    new Set(lists.flat()).size / 9,
  ];
}

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  it.skipIf(skipsRun)('prints what its program prints', () => {
    expect(differences(locale, slug)).toEqual([]);
  });

  it('recomputes popularity and collaborative filtering', () => {
    const popular = bought.map((row) => top(row, (item) => dot(column(item), column(item))));
    const collaborative = bought.map((row) =>
      top(row, (item) =>
        row.reduce(
          (sum, has, other) =>
            sum + (other === item ? 0 : has * cosine(column(item), column(other))),
          0,
        ),
      ),
    );
    const printed = printedNumbers(locale, slug).map((line) =>
      line.filter((n) => !Number.isInteger(n) || n === 1).slice(-4),
    );
    const rounded = [popular, collaborative].map((lists) =>
      evaluate(lists).map((value) => Number(value.toFixed(3))),
    );
    expect(rounded).toEqual(printed.slice(0, 2));
    expect(collaborative.flat()).not.toContain(8);
  });

  it('works the metric by hand', () => {
    const ideal = gain(0) + gain(1);
    const text = chapter(locale, slug).replaceAll('{,}', ',');
    const print = (value: number): string =>
      value.toLocaleString(locale, {minimumFractionDigits: 3, maximumFractionDigits: 3});
    expect(text).toContain(`${print(gain(1))}/${print(ideal)}`);
    expect(
      missing(locale, slug, [
        [gain(1) / ideal, 3],
        [gain(0) / ideal, 3],
      ]),
    ).toEqual([]);
  });

  it('checks the acceptance against the old shelf', () => {
    const folds = [0.236, 0.244, 0.239, 0.247, 0.198];
    expect(missing(locale, slug, [...folds.map((n): Result => [n, 3]), [mean(folds), 3]])).toEqual(
      [],
    );
    expect(
      missing(locale, slug, [
        [0.241 / 0.172, 2],
        [1.3 * 0.172, 3],
      ]),
    ).toEqual([]);
  });

  it('sizes and reads the A/B test', () => {
    const [p1, p2] = [0.02, 0.022];
    const people = Math.ceil((2.8 ** 2 * (p1 * (1 - p1) + p2 * (1 - p2))) / (p2 - p1) ** 2);
    const group = 14 * 6000;
    const [a, b] = [1680 / group, 1890 / group];
    const margin = 1.96 * Math.sqrt((a * (1 - a) + b * (1 - b)) / group);
    const money = (share: number): number => share * 12_000 * 30 * 18;
    expect(group).toBeGreaterThan(people);
    expect(Math.ceil(people / 6000)).toBe(14);
    expect(
      missing(locale, slug, [
        [people, 0],
        [group, 0],
        ...[a, b].map((share): Result => [100 * share, 2, '%']),
        ...[b - a, b - a - margin, b - a + margin].flatMap((share): Result[] => [
          [100 * share, 2],
          [money(share), 0],
        ]),
      ]),
    ).toEqual([]);
  });
});
