import {presumedProfitTax} from '@site/src/domain/finance/presumedProfit';
import {describe, expect, it} from 'vitest';
import {chapter, localesOf, missing} from './chapters';
import {type Scenario, scenarios, simulate} from './market-scenario';

const slug = 'market/risks';
const {base} = scenarios;

const fractional: Scenario = {...base, fractionalPeople: true};

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

/** What a shock costs if only the part of a person that is missing were hired. */
const lossInFractions = (shock: Partial<Scenario>): number =>
  total(fractional) - total({...fractional, ...shock});

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  it('orders the shocks by what they cost the base scenario', () => {
    const text = chapter(locale, slug);
    const rows = shocks.map((shock) => {
      const after = total({...base, ...shock});
      const sign = after < 0 ? '−' : '';
      const losses = [total(base) - after, lossInFractions(shock)].map(Math.round);
      return `| ${sign}${Math.abs(Math.round(after))} | ${losses.join(' | ')} |`;
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

  it('keeps of the order what does not depend on hiring whole people', () => {
    const [first, ...others] = shocks.slice(1).map(lossInFractions);
    const [last, ...between] = others.toReversed();
    expect(first).toBeGreaterThan(Math.max(...others));
    expect(last).toBeLessThan(Math.min(...between));
    expect(between).toHaveLength(5);
    const thousand = locale === 'en' ? ' thousand' : ' mil';
    expect(
      missing(locale, slug, [
        [Math.min(...between), 0, thousand],
        [Math.max(...between), 0, thousand],
      ]),
    ).toEqual([]);
    const staying = simulate({...base, conversion: base.conversion / 2});
    expect([simulate(base), staying].map((years) => years.at(-1)?.people)).toEqual([4, 3]);
  });

  it('says what the base scenario loses outside the Simples', () => {
    // ISS, payroll of three people and employer’s contribution are those of business/pricing.
    const tax = (revenue: number, people: number): number => {
      const onRevenue = presumedProfitTax(1000 * revenue, 0.05)?.tax ?? Number.NaN;
      return (onRevenue + (people / 3) * 278_000 * 0.268) / 1000;
    };
    const thousand = locale === 'en' ? ' thousand' : ' mil';
    expect(missing(locale, slug, [[-total({...base, tax}), 0, thousand]])).toEqual([]);
  });
});
