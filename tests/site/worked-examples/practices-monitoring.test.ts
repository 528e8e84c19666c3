import {describe, expect, it} from 'vitest';
import {chapter, localesOf, missing} from './chapters';

const slug = 'practices/monitoring';
const threeDeviations = 0.0027;

/** Chance of fewer than so many successes. Logarithms: 0.07 to the power of 400 underflows. */
function fewerThan(count: number, trials: number, rate: number): number {
  let logTerm = trials * Math.log(1 - rate);
  let total = 0;
  for (let k = 0; k < count; k += 1) {
    total += Math.exp(logTerm);
    logTerm += Math.log(((trials - k) / (k + 1)) * (rate / (1 - rate)));
  }
  return total;
}

/** The highest alert limit that fires in at most 1% of the weeks without a drop. */
function alertLimit(trials: number, rate: number): number {
  let count = trials;
  while (fewerThan(count, trials, rate) > 0.01) {
    count -= 1;
  }
  return count;
}

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  it('counts the false alarms of each rule', () => {
    const hours = 7 * 24;
    expect(
      missing(locale, slug, [
        [12 * hours, 0],
        [12 * 7, 0],
        [40 * 7, 0],
        [12 * hours * threeDeviations, 2],
        [12 * hours * threeDeviations ** 2, 3],
        [12 * 7 * threeDeviations, 2],
        [40 * 7 * 0.05, 2],
        [5 / 40, 3, '%'],
        [(40 * 7 * 0.05) / 40, 2],
        [(100 * 0.5) / (12 * 7), 2, '%'],
      ]),
    ).toEqual([]);
  });

  it('turns the budget into a limit in deviations', () => {
    const tail = (z: number): number => {
      const t = 1 / (1 + 0.2316419 * z);
      const series =
        0.31938153 * t -
        0.356563782 * t ** 2 +
        1.781477937 * t ** 3 -
        1.821255978 * t ** 4 +
        1.330274429 * t ** 5;
      return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
    };
    expect(2 * tail(2.75)).toBeCloseTo(0.5 / (12 * 7), 4);
    expect(2 * tail(3)).toBeCloseTo(threeDeviations, 5);
    expect(missing(locale, slug, [[2.75, 2]])).toEqual([]);
  });

  it.each([
    [100, 87],
    [200, 177],
    [400, 360],
  ])('sets the limit of accuracy for a sample of %i', (sample, limit) => {
    expect(alertLimit(sample, 0.93)).toBe(limit);
    expect(
      missing(locale, slug, [
        [limit, 0],
        [100 * fewerThan(limit, sample, 0.93), 2, '%'],
        [100 * fewerThan(limit, sample, 0.9), 0, '%'],
        [100 * fewerThan(limit, sample, 0.87), 0, '%'],
      ]),
    ).toEqual([]);
  });

  it('sets the limit of the early signal', () => {
    const [perDay, share] = [6000, 0.07];
    const deviation = Math.sqrt(perDay * share * (1 - share));
    const limit = Math.ceil(perDay * share + 3 * deviation);
    expect(
      missing(locale, slug, [
        [perDay * share, 0],
        [deviation, 1],
        [limit, 0],
      ]),
    ).toEqual([]);
    expect(perDay * 0.13).toBeGreaterThan(limit);
    expect(missing(locale, slug, [[perDay * 0.13, 0]])).toEqual([]);
  });

  it('adds up the alarms and the price of the delay', () => {
    const service = 4 * 168 * threeDeviations ** 2;
    const daily = 8 * 7 * threeDeviations;
    const weekly = fewerThan(360, 400, 0.93);
    const days = 7 + 10;
    const extra = 0.93 - 0.87;
    expect(
      missing(locale, slug, [
        [service, 3],
        [daily, 3],
        [weekly, 3],
        [service + daily + weekly, 2],
        [days, 0, locale === 'pt-BR' ? ' dias' : ' days'],
        [days * 6000, 0],
        [days * 6000 * extra, 0],
        [6000 * extra, 0],
      ]),
    ).toEqual([]);
    expect(Math.round(1 / (service + daily + weekly))).toBe(6);
  });

  it('shows a log line that parses, with its size', () => {
    const line = /```json\n(.*)\n```/.exec(chapter(locale, slug))?.[1] ?? '';
    const fields: unknown = JSON.parse(line);
    expect(Object.keys(fields as object).length).toBeGreaterThan(10);
    const bytes = Buffer.byteLength(line) + 1;
    expect(
      missing(locale, slug, [
        [bytes, 0, ' bytes'],
        [(bytes * 6000 * 365) / 1e9, 2, ' GB'],
      ]),
    ).toEqual([]);
  });
});
