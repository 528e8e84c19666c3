/** Recomputes the worked examples of chapters and finds each result in both languages. */
import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';

const folders = {
  'pt-BR': 'docs',
  en: 'i18n/en/docusaurus-plugin-content-docs/current',
} as const;

type Locale = keyof typeof folders;

/** The text of a chapter without the thin differences of typography. */
function chapter(locale: Locale, slug: string): string {
  return fs
    .readFileSync(path.join(folders[locale], `${slug}.mdx`), 'utf8')
    .replaceAll('\\$', '$')
    .replaceAll(/[\u00a0\u202f]/g, ' ');
}

/** Whether a number stands in a text as a whole, not as part of another number. */
function containsNumber(text: string, printed: string): boolean {
  const escaped = printed.replaceAll('.', '\\.');
  return new RegExp(`(?<![\\d.,])${escaped}(?![\\d]|[.,]\\d)`).test(text);
}

/** The results that a chapter does not contain, as it would print them. */
function missing(
  locale: Locale,
  slug: string,
  results: readonly (readonly [value: number, digits: number, unit?: string])[],
): string[] {
  const text = chapter(locale, slug);
  return results
    .map(([value, digits, unit = '']) => {
      const options = {minimumFractionDigits: digits, maximumFractionDigits: digits};
      return value.toLocaleString(locale, options) + unit;
    })
    .filter((printed) => !containsNumber(text, printed));
}

const locales: Locale[] = ['pt-BR', 'en'];

describe.each(locales)('requirements/hardware in %s', (locale) => {
  const slug = 'requirements/hardware';
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

describe.each(locales)('practices/data-collection in %s', (locale) => {
  const slug = 'practices/data-collection';
  const z = 1.959964;

  it('sizes the sample of a rare class', () => {
    const positives = [0.1, 0.05, 0.03].map((e) => Math.ceil((1.96 ** 2 * 0.9 * 0.1) / e ** 2));
    expect(positives).toEqual([35, 139, 385]);
    expect(
      missing(
        locale,
        slug,
        positives.flatMap((n) => [
          [n, 0],
          [n / 0.05, 0],
          [n / 0.01, 0],
        ]),
      ),
    ).toEqual([]);
  });

  it('gives the Wilson interval', () => {
    const [n, p] = [35, 32 / 35];
    const centre = p + z ** 2 / (2 * n);
    const half = z * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
    const bounds = [centre - half, centre + half].map((x) => (100 * x) / (1 + z ** 2 / n));
    expect(
      missing(
        locale,
        slug,
        bounds.map((bound) => [bound, 1, '%'] as const),
      ),
    ).toEqual([]);
  });

  it('compares the collection with the population', () => {
    const total = 30_000;
    const groups = [
      {population: 0.38, collected: 15_600, returns: 0.03},
      {population: 0.22, collected: 2100, returns: 0.04},
      {population: 0.25, collected: 9000, returns: 0.06},
      {population: 0.15, collected: 3300, returns: 0.05},
    ];
    const inTest = groups.map(({population}) => population * 6000);
    const positives = groups.map(({returns}, index) => returns * (inTest[index] ?? 0));
    const margin = (n: number): number => 100 * 1.96 * Math.sqrt((0.9 * 0.1) / n);
    const positivesInAll = positives.reduce((a, b) => a + b, 0);
    expect(
      missing(locale, slug, [
        ...groups.map(({population, collected}) => [collected / total / population, 2] as const),
        ...groups.map(
          ({population, collected}) => [Math.abs(population * total - collected), 0] as const,
        ),
        ...inTest.map((n) => [n, 0] as const),
        ...positives.map((n) => [Math.round(n), 0] as const),
        [Math.round(positivesInAll), 0],
        [margin(positivesInAll), 1],
        [margin(positives[3] ?? 0), 1],
        [margin(0.2 * 2100 * 0.04), 0],
      ]),
    ).toEqual([]);
  });
});
