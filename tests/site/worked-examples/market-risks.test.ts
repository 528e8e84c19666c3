import {describe, expect, it} from 'vitest';
import {chapter, localesOf, missing} from './chapters';
import {type Scenario, scenarios, simulate} from './market-scenario';

const slug = 'market/risks';
const {base} = scenarios;

const total = (scenario: Scenario): number => simulate(scenario).at(-1)?.cumulative ?? Number.NaN;

/** In the order of the table. */
const shocks: readonly Partial<Scenario>[] = [
  {},
  {projects: base.projects.map((count) => count - 1)},
  {hours: 1.2},
  {price: 0.9},
  {directCost: 2},
  {people: 1.1},
  {conversion: base.conversion / 2},
  {cancellation: base.cancellation * 2},
];

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  it('orders the shocks by what they cost the base scenario', () => {
    const text = chapter(locale, slug);
    const rows = shocks.map((shock) => {
      const after = total({...base, ...shock});
      const sign = after < 0 ? '−' : '';
      return `| ${sign}${Math.abs(Math.round(after))} | ${Math.round(total(base) - after)} |`;
    });
    expect(rows.filter((row) => !text.includes(row))).toEqual([]);
    const places = rows.map((row) => text.indexOf(row));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('says what lost subscriptions cost in three and in five years', () => {
    const lost = {conversion: base.conversion / 2, cancellation: base.cancellation * 2};
    const five: Scenario = {...base, projects: [...base.projects, 7, 7]};
    expect(
      missing(locale, slug, [
        [total(base) - total({...base, ...lost}), 0],
        [total(five) - total({...five, ...lost}), 0],
      ]),
    ).toEqual([]);
  });

  it('calls a tie what is smaller than one person’s cost', () => {
    const losses = shocks.slice(-3).map((shock) => total(base) - total({...base, ...shock}));
    expect(losses.every((loss) => loss <= 192.001)).toBe(true);
  });
});
