import {describe, expect, it} from 'vitest';
import {localesOf, missing, type Result} from './chapters';

const slug = 'requirements/connectivity';

/** Seconds to move so many GB at a rate in Mb/s. */
const seconds = (gigabytes: number, rate: number, efficiency = 0.8): number =>
  (gigabytes * 8e9) / (rate * 1e6 * efficiency);

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  const unfound = (results: readonly Result[]): string[] => missing(locale, slug, results);

  it('fills the table of transfer times', () => {
    expect(
      unfound([
        [seconds(10, 50) / 60, 0, ' min'],
        [seconds(10, 100) / 60, 0, ' min'],
        [seconds(10, 500) / 60, 1, ' min'],
        [seconds(10, 1000) / 60, 1, ' min'],
        [seconds(100, 50) / 3600, 1, ' h'],
        [seconds(100, 100) / 3600, 1, ' h'],
        [seconds(1000, 50) / 86_400, 1],
        [seconds(1000, 100) / 86_400, 1],
        [seconds(10_000, 50) / 86_400, 0],
        [seconds(10_000, 100) / 86_400, 0],
      ]),
    ).toEqual([]);
    expect(seconds(1000, 500)).toBeCloseTo(seconds(100, 50));
  });

  it('limits throughput by window and round trip', () => {
    expect(
      unfound([
        [(65_535 * 8) / 0.12 / 1e6, 1, ' Mb/s'],
        [(500e6 * 0.12) / 8 / 1e6, 1, ' MB'],
        [(500e6 * 0.8 * 86_400) / 8 / 1e12, 2, ' TB'],
      ]),
    ).toEqual([]);
  });

  it('adds up team, serving and second access', () => {
    expect(
      unfound([
        [8 * 4 + 8 * 1 + 50, 0, ' Mb/s'],
        [(20 * 300e3 * 8) / 1e6, 0, ' Mb/s'],
        [seconds(20, 100) / 60, 0],
        [seconds(0.5, 5) / 60, 0],
        [0.01 ** 2 * 8760 * 60, 0],
        [0.01 * 8760, 0],
      ]),
    ).toEqual([]);
  });

  it('moves the batch of the example', () => {
    const receive = seconds(400, 210, 1) / 3600;
    const send = seconds(400, 72, 1) / 3600;
    const direct = seconds(400, 200) / 3600;
    expect(
      unfound([
        [210 / 300, 2],
        [72 / 100, 2],
        [receive, 1, ' h'],
        [send, 1, ' h'],
        [receive + send, 1, ' h'],
        [direct, 1, ' h'],
        [receive + send - direct, 0, ' h'],
      ]),
    ).toEqual([]);
  });
});
