import {describe, expect, it} from 'vitest';
import {localesOf, missing} from './chapters';
import {three, unitEconomics} from './companies';

const slug = 'practices/client-support';

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  const routine = 4 * 1 + 6 * 0.5 + 2 * 1.5 + 2;
  const hours = routine + (4 * 18) / 12 + 8 / 4;
  const {costPerHour, taxRate} = unitEconomics(three);
  const cost = (monthly: number): number => monthly * costPerHour + 700;
  const price = 6500;

  it('adds the hours of a month and prices them', () => {
    const busy = hours + 3 + 3;
    expect([routine, hours]).toEqual([12, 20]);
    expect(
      missing(locale, slug, [
        [routine, 0],
        [hours, 0],
        [costPerHour, 2],
        [cost(hours), 0],
        [100 * taxRate, 2, '%'],
        [1 - taxRate - 0.25, 4],
        [cost(hours) / (1 - taxRate - 0.25), 0],
        [price, 0],
        [cost(busy), 0],
        [100 * (1 - taxRate - cost(busy) / price), 0, '%'],
      ]),
    ).toEqual([]);
  });

  it('counts the on-call hours of a month of 24 hours', () => {
    const onCall = 720 - 22 * 9;
    expect(
      missing(locale, slug, [
        [22 * 9, 0],
        [onCall, 0],
        [onCall / 3, 0],
        [(onCall / 3) * 60, 0],
        [((onCall / 3) * 60) / price, 1],
        [(100 * 8) / 9, 0, '%'],
      ]),
    ).toEqual([]);
  });

  it('takes the effect of the model apart from that of the season', () => {
    const n = 12_000;
    const variance = (p: number): number => (p * (1 - p)) / n;
    const rates = [0.18, 0.15, 0.18, 0.17] as const;
    const effect = rates[0] - rates[1] - (rates[2] - rates[3]);
    const half = 1.96 * Math.sqrt(rates.map(variance).reduce((a, b) => a + b, 0));
    expect(
      missing(locale, slug, [
        [100 * (effect - half), 1],
        [100 * (effect + half), 1],
        [4000 * effect, 0],
        [4000 * (effect - half), 0],
        [4000 * (effect + half), 0],
        [4000 * (rates[0] - rates[1]), 0],
      ]),
    ).toEqual([]);
  });
});
