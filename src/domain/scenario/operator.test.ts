import {type Ranges, uncertain, type Values, valuesOf} from '@site/src/domain/scenario/inputs';
import {runOperator} from '@site/src/domain/scenario/operator';
import {constants, presetNames, presets} from '@site/src/domain/scenario/presets';
import {sensitivity} from '@site/src/domain/scenario/sensitivity';
import {
  scenarios,
  simulate as simulateChapter,
} from '@site/tests/site/worked-examples/market-scenario';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

const centre = (ranges: Ranges): Values => valuesOf(ranges, ({central}) => central);

/** Any values that lie inside the ranges of the base scenario. */
const anyValues = fc
  .array(fc.double({min: 0, max: 1, noNaN: true}), {
    minLength: uncertain.length,
    maxLength: uncertain.length,
  })
  .map((shares) =>
    valuesOf(presets.base, ({low, high}, name) => {
      return low + (high - low) * (shares[uncertain.indexOf(name)] ?? 0);
    }),
  );

describe('runOperator', () => {
  it.each(presetNames)('gives the table of the thesis at the middle of the preset %s', (name) => {
    const {years, limitedBy} = runOperator(centre(presets[name]), constants);
    const printed = simulateChapter(scenarios[name]);
    for (const [i, year] of years.entries()) {
      const expected = printed[i];
      expect(year.projects).toBeCloseTo(scenarios[name].projects[i] ?? Number.NaN, 9);
      expect(year.people).toBe(expected?.people);
      expect(year.recurring).toBeCloseTo(expected?.recurring ?? Number.NaN, 9);
      expect(year.revenue).toBeCloseTo(1000 * (expected?.revenue ?? Number.NaN), 5);
      expect(year.result).toBeCloseTo(1000 * (expected?.result ?? Number.NaN), 5);
      expect(year.cumulative).toBeCloseTo(1000 * (expected?.cumulative ?? Number.NaN), 5);
    }
    expect(limitedBy).toEqual({market: false, people: false});
  });

  it('makes each company one proposal in three years', () => {
    // 4,000 × 5% × 50% are 100 companies for 5 operators, so 20 each: 16 in the first year, then 4.
    const values = {...centre(presets.base), companies: 4000, need: 0.05};
    const {years, limitedBy} = runOperator(values, constants);
    expect(years.map(({projects}) => projects)).toEqual([4, 1, 0]);
    expect(years.map(({proposals}) => proposals)).toEqual([16, 4, 0]);
    expect(limitedBy).toEqual({market: true, people: false});
  });

  it('refuses work that its people have no hours for', () => {
    // Three people have 3,432 hours; a project takes 380 and, in the mean, a quarter of 240.
    const values = {...centre(presets.base), mostPeople: 3, proposals1: 400, companies: 1e6};
    const {years, limitedBy} = runOperator(values, constants);
    expect(years[0].projects).toBeCloseTo(3432 / (380 + 0.25 * 240), 9);
    expect(years.map(({people}) => people)).toEqual([3, 3, 3]);
    expect(limitedBy).toEqual({market: false, people: true});
  });

  it('never needs more hours than the most people have, nor sells more than it is let', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const {years} = runOperator(values, constants);
        const sold = years.reduce((sum, {projects}) => sum + projects, 0);
        const reached = (values.companies * values.need * values.reach) / values.operators;
        expect(sold).toBeLessThanOrEqual(reached * values.winRate * (1 + 1e-9));
        for (const {projects, people, recurring, revenue} of years) {
          const subscriptions = (recurring * revenue) / values.subscriptionPrice;
          const hours = projects * values.projectHours + subscriptions * values.subscriptionHours;
          expect(hours).toBeLessThanOrEqual(people * constants.hoursPerPerson * (1 + 1e-9));
        }
      }),
    );
  });

  it('leaves more at a higher price, and less at a higher cost per person', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const cumulative = (changed: Partial<Values>): number =>
          runOperator({...values, ...changed}, constants).years[2].cumulative;
        const left = cumulative({});
        expect(cumulative({projectPrice: 1.1 * values.projectPrice})).toBeGreaterThanOrEqual(left);
        expect(cumulative({costPerPerson: 1.1 * values.costPerPerson})).toBeLessThan(left);
      }),
    );
  });

  it('has a result in numbers when nobody buys', () => {
    const {years} = runOperator({...centre(presets.base), winRate: 0}, constants);
    expect(years[2]).toEqual({
      proposals: 28,
      projects: 0,
      revenue: 0,
      recurring: 0,
      people: 3,
      result: -576_000,
      cumulative: -45_000 - 3 * 576_000,
    });
  });
});

describe('sensitivity', () => {
  it('moves one factor at a time, the strongest first', () => {
    const effects = sensitivity(presets.base, constants, 'cumulative');
    const widths = effects.map(({low, high}) => Math.abs(high - low));
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    // The share that needs a trained model is what nobody has measured.
    expect(effects[0]?.factor).toBe('need');
    const values = {...centre(presets.base), need: 0.05};
    expect(effects[0]?.low).toBe(runOperator(values, constants).years[2].cumulative);
    expect(effects[0]?.high).toBe(runOperator(centre(presets.base), constants).years[2].cumulative);
  });

  it('moves the proposals of the three years together', () => {
    const effect = sensitivity(presets.base, constants, 'revenue').find(
      ({factor}) => factor === 'proposals',
    );
    const values = {...centre(presets.base), proposals1: 12, proposals2: 18, proposals3: 20};
    expect(effect?.low).toBe(runOperator(values, constants).years[2].revenue);
  });
});
