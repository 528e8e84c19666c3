import {compare} from '@site/src/domain/breakEven/compare';
import {fields} from '@site/src/domain/breakEven/fields';
import {sensitivity} from '@site/src/domain/breakEven/sensitivity';
import {startTexts} from '@site/src/domain/tool/fieldTexts';
import {readFields} from '@site/src/domain/tool/readField';
import {example} from '@site/tests/fixtures/breakEven';
import {describe, expect, it} from 'vitest';
import {localesOf, missing, type Result} from './chapters';

const slug = 'requirements/cloud-or-owned';
const period = 3 * 8760;

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  const unfound = (results: readonly Result[]): string[] => missing(locale, slug, results);
  const energyPerHour = 10.2 * 1.54 * (0.671 / 5.5);
  const breakEven = (capital: number, rent: number): number => capital / (rent - energyPerHour);

  it('scores the platforms', () => {
    const weights = [3, 3, 2, 2];
    const score = (notes: readonly number[]): number =>
      notes.reduce((total, note, row) => total + note * (weights[row] ?? 0), 0);
    expect(
      unfound([
        [score([2, 1, 1, 2]), 0],
        [score([1, 1, 2, 1]), 0],
      ]),
    ).toEqual([]);
  });

  it('finds the hours after which the node pays', () => {
    const results = [300e3, 312e3, 400e3].flatMap((capital) =>
      [55.04, 24].flatMap((rent): Result[] => [
        [breakEven(capital, rent), 0, ' h'],
        [(100 * breakEven(capital, rent)) / period, 0, '%'],
      ]),
    );
    expect(unfound([[energyPerHour, 2], [period, 0, ' h'], ...results])).toEqual([]);
    expect(300e3 + 72e3 - 60e3).toBe(312e3);
  });

  it('compares the measured hours with the break-even', () => {
    expect(
      unfound([
        [132 * 36, 0, ' h'],
        [Math.ceil(breakEven(300e3, 55.04) / 36), 0, ' h'],
        [breakEven(300e3, 55.04) / (3 * 365), 0],
        [breakEven(300e3, 24) / (3 * 365), 0],
        [(100 * 132) / 720, 0, '%'],
      ]),
    ).toEqual([]);
    expect(132 * 36).toBeLessThan(breakEven(300e3, 55.04));
  });

  it('prices an idle machine', () => {
    expect(
      unfound([
        [0.8048 * 720, 0],
        [0.8048 * 220, 0],
      ]),
    ).toEqual([]);
  });

  it.each([
    [1, 8],
    [0.25, 8],
    [1, 2],
  ])('prices spot with a checkpoint every %d h and a loss every %d h', (interval, between) => {
    const lost = (interval / 2 + 1 / 6) / between;
    expect(
      unfound([
        [100 * lost, 1, '%'],
        [0.4 / (1 - lost), 2],
      ]),
    ).toEqual([]);
  });

  it('times the last checkpoint', () => {
    expect(
      unfound([
        [98 / 2, 0, ' s'],
        [98 / 0.5, 0, ' s'],
      ]),
    ).toEqual([]);
    expect(1 / (1 - 1 / 3)).toBeCloseTo(1.5);
  });

  it('opens the calculator with its own example', () => {
    const start = readFields(fields, startTexts(fields, '.'), '.');
    expect(start).toMatchObject({status: 'ok', values: example});
    expect((36 * (6600 + 4400)) / 5.5).toBe(72e3);
    const hours = 132 * 36;
    const own = 312e3 + hours * energyPerHour;
    const ceiling = (24 * hours - 72e3 - hours * energyPerHour) / 0.8;
    const monthly = 1.1 ** (-1 / 12);
    const annuity = (monthly * (1 - monthly ** 36)) / (1 - monthly);
    const later =
      (36 * (300e3 + 2e3 * annuity - 60e3 * monthly ** 36)) / ((24 - energyPerHour) * annuity);
    expect(
      unfound([
        [24 * hours, 0],
        [own, 0],
        [ceiling, 0],
        [0.2 * 300e3 * 0.8, 0],
        [later, 0, ' h'],
        [6600, 0],
        [4400, 0],
      ]),
    ).toEqual([]);
    const {owned, reference} = compare(example, 'cheapest');
    expect(owned.cost).toBeCloseTo(own, 6);
    expect(reference?.ceiling).toBeCloseTo(ceiling, 6);
  });

  it('finds that no input, by a fifth, changes the decision, and that the price moves it most', () => {
    const swings = sensitivity(example, {against: 'cheapest', currency: 'USD'});
    expect(swings[0]?.name).toBe('price');
    expect(swings.filter(({low, high}) => low.excess > 0 || high.excess > 0)).toEqual([]);
  });
});
