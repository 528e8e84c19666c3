import {describe, expect, it} from 'vitest';
import {localesOf, missing, type Result} from './chapters';

const slug = 'lifecycle/cloud-scaling';
const seconds = 0.12;
const perInstance = 4;
const periods = [
  {hours: 8, rate: 2},
  {hours: 12, rate: 12},
  {hours: 4, rate: 40},
];

/** Instances for 60% occupation that also carry the load when one of them is lost; at least two. */
function instances(rate: number): number {
  const busy = rate * seconds;
  const normal = Math.ceil(Number((busy / 0.6 / perInstance).toFixed(9)));
  return Math.max(2, normal, Math.ceil(busy / perInstance) + 1);
}

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  const callsPerDay = periods.reduce((sum, p) => sum + p.hours * 3600 * p.rate, 0);
  const calls = callsPerDay * 30;
  const hour = 0.6;
  const automatic = periods.reduce((sum, p) => sum + p.hours * instances(p.rate), 0) * 30 * hour;
  const perCall = seconds * 2 * 0.0001 + 1.2e-6;

  it('sizes each period', () => {
    expect(periods.map((p) => instances(p.rate))).toEqual([2, 2, 3]);
    expect(instances(160)).toBe(8);
    expect(
      missing(locale, slug, [
        ...periods.flatMap(({rate}): Result[] => [
          [rate * seconds, 2],
          [(rate * seconds) / 0.6, 1],
        ]),
        [callsPerDay, 0],
        [calls / 1e6, 2],
        [callsPerDay / 86_400, 1],
        [160 * seconds, 1],
        [(160 * seconds) / 0.6, 0],
      ]),
    ).toEqual([]);
  });

  it('prices each option', () => {
    const reserved = 2 * 720 * hour * 0.7 + 4 * 30 * hour;
    const options = [3 * 720 * hour, automatic, reserved, calls * perCall, automatic + 20 * 120];
    expect(
      missing(locale, slug, [
        ...options.flatMap((cost): Result[] => [
          [cost, 2],
          [(1000 * cost) / calls, 4],
        ]),
        [calls * seconds * 2, 0],
        [automatic - reserved, 2],
        [20 * 120, 0],
        [5 * 720 * hour, 0],
      ]),
    ).toEqual([]);
  });

  it('finds where the function stops paying', () => {
    const fixed = 2 * 720 * hour;
    expect(
      missing(locale, slug, [
        [fixed, 0],
        [fixed / perCall / 1e6, 1],
        [(calls * perCall) / 10, 0],
        [(calls * 273) / 1e9, 2, ' GB'],
      ]),
    ).toEqual([]);
  });

  it('stretches a training run on spot machines', () => {
    const factor = 1 + (1 / 8) * (0.5 / 2 + 10 / 60);
    expect(
      missing(locale, slug, [
        [10 * factor, 2, ' h'],
        [40 * factor, 0, '%'],
      ]),
    ).toEqual([]);
  });

  it('scores platforms and chains services', () => {
    const weights = [3, 3, 2, 2, 1, 1];
    const score = (notes: readonly number[]): number =>
      notes.reduce((sum, note, i) => sum + note * (weights[i] ?? 0), 0);
    expect(
      missing(locale, slug, [
        [score([3, 2, 3, 2, 2, 2]), 0],
        [score([2, 3, 0, 1, 2, 2]), 0],
        [100 * 0.999 ** 5, 2, '%'],
      ]),
    ).toEqual([]);
  });
});
