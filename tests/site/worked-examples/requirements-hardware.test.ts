import {describe, expect, it} from 'vitest';
import {localesOf, missing} from './chapters';

const slug = 'requirements/hardware';

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  const [L, h, V, s, parameters, loraParameters] = [32, 4096, 128_256, 2048, 8.03e9, 41.9e6];
  const GB = 1e9;
  const parts = (b: number): number[] => [
    2 * parameters,
    16 * loraParameters,
    2 * b * s * h * L,
    56 * b * s * h,
    4 * b * s * V,
    1343 * 2 ** 20,
  ];
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

  it('adds the memory of the example up', () => {
    const one = parts(1).map((bytes) => bytes / GB);
    const withoutRecomputation = sum(one) - (one[2] ?? 0) - (one[3] ?? 0) + (56 * s * h * L) / GB;
    expect(
      missing(locale, slug, [
        ...one.map((value) => [value, 2] as const),
        [sum(one), 2],
        [sum(parts(2)) / GB, 2, ' GB'],
        [withoutRecomputation, 1, ' GB'],
      ]),
    ).toEqual([]);
    expect(Math.round((100 * sum(one)) / 24)).toBe(84);
    expect(Math.round((100 * sum(parts(2))) / GB / 24)).toBe(93);
    expect(Math.round((100 * sum(parts(2))) / GB / 32)).toBe(70);
  });

  it('estimates the time with 6ND', () => {
    const tokens = 10_000 * 512 * 3;
    const hours = (mfu: number): number => (6 * parameters * tokens) / (209.5e12 * mfu * 3600);
    expect(
      missing(locale, slug, [
        [tokens / 1e6, 1],
        [hours(0.35), 1, ' h'],
        [hours(0.5), 1],
        [hours(0.25), 1],
      ]),
    ).toEqual([]);
  });

  it('counts energy, its cost and the rent it replaces', () => {
    const busy = 22 * 6;
    const month = 720;
    const energy = busy * 0.9 + (month - busy) * 0.1;
    const withPue = energy * 1.54;
    const rentedHours = busy * (209.5 / 121);
    expect(
      missing(locale, slug, [
        [busy * 0.9, 1, ' kWh'],
        [energy, 1, ' kWh'],
        [withPue, 1, ' kWh'],
        [withPue * 0.671, 0],
        [withPue * 0.588, 0],
        [withPue * 0.938, 0],
        [rentedHours, 0, ' h'],
        [rentedHours * 0.8048, 0],
        [rentedHours * 0.8048 * 24, 0],
        [900 * 3.412, 0, ' BTU/h'],
      ]),
    ).toEqual([]);
  });

  it('divides the checkpoint by the line rate', () => {
    const full = 14 * parameters;
    expect(
      missing(locale, slug, [
        [full / GB, 0, ' GB'],
        [(full * 8) / 1e9 / 60, 0, ' min'],
        [(full * 8) / 10e9, 0, ' s'],
        [(full * 8) / 25e9, 0, ' s'],
        [(full * 8) / 100e9, 0, ' s'],
      ]),
    ).toEqual([]);
  });
});
