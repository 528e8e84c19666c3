import fs from 'node:fs';
import {describe, expect, it} from 'vitest';
import {chapter, localesOf, missing} from './chapters';
import {wilson} from './wilson';

const slug = 'mlops/maturity';

const rungs = [
  ['MOD-02', 'DAT-10', 'DEP-01'],
  ['DEP-02', 'DEP-03', 'DEP-07'],
  ['MON-01', 'MON-03', 'MON-05'],
  ['DEP-08', 'MON-06', 'DEP-05'],
];

const models = ['credit', 'demand', 'churn'] as const;
type Met = Record<(typeof models)[number], Set<string>>;

/** Which criteria each model meets in the table of the example. */
function answers(text: string): Met {
  const met: Met = {credit: new Set(), demand: new Set(), churn: new Set()};
  for (const [, id = '', row = ''] of text.matchAll(/^\| ([A-Z]{3}-\d\d) [^|]+\|(.+)\|$/gm)) {
    row.split('|').forEach((cell, i) => {
      const model = models[i];
      if (model && /sim|yes/.test(cell)) {
        met[model].add(id);
      }
    });
  }
  return met;
}

/** The highest rung whose criteria, and all before them, are met. */
function rungOf(met: ReadonlySet<string>): number {
  const first = rungs.findIndex((criteria) => !criteria.every((id) => met.has(id)));
  return first === -1 ? rungs.length : first;
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
};

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  const text = chapter(locale, slug);

  it('puts each model on the rung that its answers give', () => {
    const met = answers(text);
    const now = models.map((model) => rungOf(met[model]));
    expect(models.map((model) => met[model].size)).toEqual([8, 5, 8]);
    expect(now).toEqual([1, 0, 2]);
    expect(text).toContain(`| **${now.join('** | **')}** |`);
  });

  it('climbs as the plan says, at the hours of the plan', () => {
    const met = answers(text);
    const plan = [
      [8, met.churn, ['MON-03']],
      [16, met.credit, ['DEP-07']],
      [24, met.demand, ['DAT-10']],
      [60, met.demand, ['DEP-02', 'DEP-07', 'MON-03']],
    ] as const;
    const steps = plan.map(([hours, model, criteria]) => {
      for (const id of criteria) {
        model.add(id);
      }
      return `| ${hours} | ${models.map((name) => rungOf(met[name])).join(', ')} |`;
    });
    expect(steps.filter((step) => !text.includes(step))).toEqual([]);
    const total = plan.reduce((sum, [hours]) => sum + hours, 0);
    expect(
      missing(locale, slug, [
        [8 + 16, 0],
        [total, 0],
      ]),
    ).toEqual([]);
  });

  it('computes the delivery figures and how little nine versions prove', () => {
    const days = [2, 3, 3, 4, 5, 6, 8, 9, 14];
    expect(median(days)).toBe(5);
    const [low, high] = wilson(2, days.length);
    expect(
      missing(locale, slug, [
        [days.length / 12, 2],
        [median([3, 11]), 0, ' h'],
        [100 * (2 / 9), 0, '%'],
        [100 * (3 / 9), 0, '%'],
        [100 * low, 0, '%'],
        [100 * high, 0, '%'],
      ]),
    ).toEqual([]);
  });

  it('checks in its list every criterion of the scale', () => {
    const list = fs.readFileSync('docs/_data/checklists/mlops-maturity.yaml', 'utf8');
    expect(rungs.flat().filter((id) => !list.includes(`criterion: ${id}`))).toEqual([]);
  });
});
