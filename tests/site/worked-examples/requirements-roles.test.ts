import {describe, expect, it} from 'vitest';
import {localesOf, missing} from './chapters';
import {availableHours, type Company, eight, solo, three} from './companies';

const slug = 'requirements/roles';

/** Hours of each role in the reference project. */
const project = {
  lead: [10, 6, 26],
  dataEngineer: [30, 6],
  dataTrainer: [16, 8],
  dataScientist: [15, 45, 6],
  aiEngineer: [16],
  mlEngineer: [32, 10],
  dataOps: [10, 4],
} as const;

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const of = (...roles: (keyof typeof project)[]): number =>
  sum(roles.map((role) => sum(project[role])));
/** Hours of a month that reach clients. */
const client = ({people, utilisation}: Company): number =>
  (people * availableHours * utilisation) / 12;
const supportHours = 20;

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  const total = sum(Object.values(project).map((hours) => sum(hours)));

  it('adds the hours of the project up by role', () => {
    expect(total).toBe(240);
    expect(
      missing(
        locale,
        slug,
        Object.values(project).map((hours) => [sum(hours), 0] as const),
      ),
    ).toEqual([]);
  });

  it.each([
    [solo, 0],
    [solo, 2],
    [solo, 4],
    [three, 6],
    [eight, 16],
  ])('finds the projects of a company with models in support, case %#', (company, models) => {
    const free = client(company) - supportHours * models;
    expect(
      missing(locale, slug, [
        [client(company), 1],
        [free, 1],
        [(12 * free) / total, 1],
      ]),
    ).toEqual([]);
  });

  it('finds the bottleneck of three people', () => {
    const each = client(three) / 3;
    const loads = [
      of('dataEngineer', 'dataTrainer', 'dataOps'),
      of('dataScientist', 'aiEngineer'),
      of('mlEngineer', 'lead'),
    ];
    const rate = (support: readonly number[]): number =>
      Math.min(...loads.map((load, i) => (each - (support[i] ?? 0)) / load));
    expect(
      missing(locale, slug, [
        ...loads.map((load) => [load, 0] as const),
        [each, 1],
        [each - 60, 1],
        [rate([30, 30, 60]), 2],
        [rate([40, 40, 40]), 2],
        [(client(three) - 6 * supportHours) / total, 2],
        [client(solo) - 3 * supportHours, 1],
      ]),
    ).toEqual([]);
  });

  it('spreads eight people over projects and support', () => {
    const support = 16 * supportHours;
    const rate = (client(eight) - support) / total;
    const each = client(eight) / eight.people;
    const teams = [
      [1, of('lead')],
      [1, of('dataEngineer')],
      [1, of('dataTrainer')],
      [2, of('dataScientist', 'aiEngineer')],
      [2, of('mlEngineer')],
      [1, of('dataOps')],
    ] as const;
    expect(
      missing(locale, slug, [
        [rate, 1],
        [support, 0],
        [client(eight), 0],
        [client(eight) - support, 0],
        [(rate + 0.5) * of('lead'), 0],
        ...teams.flatMap(([people, load]) => [
          [people * each, 0] as const,
          [rate * load, 0] as const,
          [people * each - rate * load, 0] as const,
        ]),
      ]),
    ).toEqual([]);
    expect((rate + 0.5) * of('lead')).toBeGreaterThan(each);
  });
});
