import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {localesOf, missing} from './chapters';

const slug = 'requirements/knowledge';
const folder = 'docs/_data/skills';

type Entry = {area: string; minimum: number};

const skills = new Map(
  fs
    .readdirSync(folder)
    .map((file) => [
      path.basename(file, '.yaml'),
      parse(fs.readFileSync(path.join(folder, file), 'utf8')) as Entry,
    ]),
);

/** What the reader of the learning path already does with help. */
const start = new Set([
  'python',
  'sql',
  'git-and-command-line',
  'probability-and-description',
  'data-preparation',
  'client-communication',
]);

/** 10 hours from level 0 to 1, 25 from 1 to 2. */
const hours = (from: number, to: number): number =>
  (from < 1 && to >= 1 ? 10 : 0) + (from < 2 && to >= 2 ? 25 : 0);

const hoursOf = (area: string): number =>
  [...skills]
    .filter(([, skill]) => skill.area === area)
    .reduce((sum, [id, {minimum}]) => sum + hours(start.has(id) ? 1 : 0, minimum), 0);

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  it('counts the skills and their minimum', () => {
    const at = (minimum: number): number =>
      [...skills.values()].filter((skill) => skill.minimum === minimum).length;
    expect(
      missing(locale, slug, [
        [skills.size, 0],
        [at(2), 0],
        [at(1), 0],
      ]),
    ).toEqual([]);
    expect(at(1) + at(2)).toBe(skills.size);
  });

  it('adds the hours of the path up, area by area', () => {
    const areas = ['programming', 'tools', 'statistics', 'data', 'machine-learning', 'business'];
    const perArea = areas.map(hoursOf);
    const total = perArea.reduce((a, b) => a + b, 0);
    expect(
      missing(locale, slug, [
        ...perArea.map((value) => [value, 0] as const),
        [total, 0],
        [25 * 25, 0],
        [25 * 25 - total, 0],
        [Math.ceil(total / 10), 0],
        [Math.ceil(total / 40), 0],
      ]),
    ).toEqual([]);
    expect(hoursOf('programming') + hoursOf('tools')).toBeLessThanOrEqual(8 * 25);
    expect(hoursOf('statistics') + hoursOf('data')).toBeLessThanOrEqual(10 * 25);
    expect(hoursOf('machine-learning')).toBeLessThanOrEqual(5 * 25);
    expect(hoursOf('business')).toBeLessThanOrEqual(2 * 25);
  });

  it('turns the gaps of two partners into weeks', () => {
    const gaps = [
      ['sampling-and-estimation', 1],
      ['model-evaluation', 1],
      ['labelling', 0],
      ['privacy-and-security', 1],
      ['monitoring-and-retraining', 0],
    ] as const;
    const total = gaps.reduce(
      (sum, [id, level]) => sum + hours(level, skills.get(id)?.minimum ?? 0),
      0,
    );
    expect(total).toBe(120);
    expect(
      missing(locale, slug, [
        [total, 0],
        [total / 16, 1],
        [skills.size - gaps.length, 0],
      ]),
    ).toEqual([]);
  });

  it('answers the question about precision', () => {
    const [hits, alarms] = [1000 * 0.05 * 0.9, 1000 * 0.95 * 0.1];
    expect(
      missing(locale, slug, [
        [hits, 0],
        [alarms, 0],
        [(100 * hits) / (hits + alarms), 0, '%'],
      ]),
    ).toEqual([]);
  });
});
