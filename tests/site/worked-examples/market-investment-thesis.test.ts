import fs from 'node:fs';
import {quantile} from '@site/src/domain/evaluation/quantile';
import {scenarioFields, toInputs} from '@site/src/domain/scenario/fields';
import {runScenario} from '@site/src/domain/scenario/scenario';
import {startTexts} from '@site/src/domain/tool/fieldTexts';
import {readFields} from '@site/src/domain/tool/readField';
import {describe, expect, it} from 'vitest';
import {chapter, type Locale, localesOf, missing} from './chapters';
import {annexIII, three, unitEconomics, yearlyTax} from './companies';
import {
  projectsToBreakEven,
  type Scenario,
  scenarios,
  simulate,
  type Year,
} from './market-scenario';

const slug = 'market/investment-thesis';

type Sale = {price: number; cost: number};

const {costPerHour, taxRate} = unitEconomics(three);
const project: Sale = {price: 116_000, cost: 330 * 1.15 * costPerHour + 9000};
const subscription = (months: number): Sale => ({
  price: months * 6500,
  cost: months * (20 * costPerHour + 700),
});

const left = ({price, cost}: Sale): number => price * (1 - taxRate) - cost;

/** A row of the table, `| −526 | 204 | 744 |`, with a true minus sign. */
function row(locale: Locale, values: readonly number[], unit = ''): RegExp {
  const cells = values.map((value) => {
    const digits = Math.abs(Math.round(value)).toLocaleString(locale);
    return `\\**${value < 0 ? '−' : ''}${digits.replaceAll('.', '\\.')}${unit}\\**`;
  });
  return new RegExp(`\\| ${cells.join(' \\| ')} \\|`);
}

const inOrder = [scenarios.low, scenarios.base, scenarios.high] satisfies readonly Scenario[];

function yearOf(scenario: Scenario, number: 1 | 2 | 3): Year {
  const year = simulate(scenario)[number - 1];
  if (!year) {
    throw new RangeError(`no year ${number}`);
  }
  return year;
}

/** What the model of the page shows before anybody changes it. */
function openingScenario(): ReturnType<typeof runScenario> {
  const read = readFields(scenarioFields, startTexts(scenarioFields, '.'), '.');
  if (read.status === 'invalid') {
    throw new Error(JSON.stringify(read.problems));
  }
  return runScenario(toInputs(read.values));
}

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  it('accounts for one client', () => {
    const sales = [project, subscription(1), subscription(36)];
    const text = chapter(locale, slug);
    for (const sale of sales) {
      const {price, cost} = sale;
      expect(text).toMatch(row(locale, [price, cost, price * taxRate, left(sale)]));
    }
    const stays = left(project) + left(subscription(36));
    expect(Math.round(stays / left(project))).toBe(3);
    expect(
      missing(locale, slug, [
        [costPerHour, 2],
        [100 * taxRate, 2, '%'],
        [stays, 0],
      ]),
    ).toEqual([]);
  });

  it('simulates the three scenarios', () => {
    const text = chapter(locale, slug);
    const of = (year: 1 | 3, value: (each: Year) => number): number[] =>
      inOrder.map((scenario) => value(yearOf(scenario, year)));
    const rows = [
      row(
        locale,
        of(3, (year) => year.revenue),
      ),
      row(
        locale,
        of(3, (year) => 100 * year.recurring),
        '%',
      ),
      row(
        locale,
        of(3, (year) => year.people),
      ),
      row(
        locale,
        of(1, (year) => year.result),
      ),
      row(
        locale,
        of(3, (year) => year.result),
      ),
      row(
        locale,
        of(3, (year) => year.cumulative),
      ),
    ];
    expect(rows.filter((each) => !each.test(text))).toEqual([]);
  });

  it('totals the scenarios by the tables of the Simples', () => {
    const tax = (revenue: number): number => yearlyTax(annexIII, 1000 * revenue) / 1000;
    const totals = inOrder.map((each) => yearOf({...each, tax}, 3).cumulative);
    const [low, base, high] = totals.map((total) => String(Math.round(total)).replace('-', '−'));
    const and = locale === 'en' ? 'and' : 'e';
    expect(chapter(locale, slug)).toContain(` ${low}, ${base} ${and} ${high}.`);
  });

  it('prints the assumptions that the scenarios use', () => {
    const text = chapter(locale, slug);
    const percent = (value: (each: Scenario) => number): number[] =>
      inOrder.map((each) => 100 * value(each));
    const projects = inOrder.map((each) => each.projects.join(', '));
    expect(text).toContain(`| ${projects.join(' | ')} |`);
    expect(text).toMatch(
      row(
        locale,
        percent((each) => each.conversion),
        '%',
      ),
    );
    expect(text).toMatch(
      row(
        locale,
        percent((each) => each.cancellation),
        '%',
      ),
    );
  });

  it('reads the scenarios', () => {
    const {result, revenue} = yearOf(scenarios.high, 3);
    expect(
      missing(locale, slug, [
        [projectsToBreakEven(), 1],
        [(100 * result) / revenue, 0, '%'],
        [scenarios.base.projects.reduce((a, b) => a + b, 0), 0],
      ]),
    ).toEqual([]);
  });

  it('says what its model shows before anybody changes it', () => {
    const {simulation, central, draws, effects} = openingScenario();
    const thousand = locale === 'en' ? 1 : 1000;
    const median = quantile(simulation.sorted.cumulative, 0.5);
    expect(
      missing(locale, slug, [
        [draws, 0],
        [100 * simulation.chance.covered, 0, '%'],
        [(1000 * Math.round(central.years[2].cumulative / 1000)) / thousand, 0],
        [(100 * Math.round(median / 100)) / thousand, locale === 'en' ? 0 : 1],
      ]),
    ).toEqual([]);
    // “In a third of the draws”, and the assumption that moves the result most.
    expect(Math.round(30 * simulation.chance.market)).toBe(10);
    expect(effects[0]?.factor).toBe('need');
    // “Eight of the eleven assumptions that move the result have more to lose than to gain.”
    const middle = central.years[2].cumulative;
    const moving = effects.filter(({low, high}) => low !== high);
    const losing = moving.filter(
      ({low, high}) => middle - Math.min(low, high) > Math.max(low, high) - middle,
    );
    expect([losing.length, moving.length]).toEqual([8, 11]);
  });

  it('counts the works that it cites, and those that nobody here has opened', () => {
    const text = chapter(locale, slug);
    const cited = new Set([...text.matchAll(/@([a-z][a-z0-9-]+)/g)].map(([, key]) => String(key)));
    const unopened = [...cited].filter((key) =>
      /\bnot opened\b/i.test(fs.readFileSync(`docs/_data/references/${key}.yaml`, 'utf8')),
    );
    const value = `${unopened.length} ${locale === 'en' ? 'of' : 'de'} ${cited.size}`;
    expect(text).toContain(`<KeyFigure value="${value}">`);
    expect(value).toMatch(/^4 \w+ 9$/);
  });
});
