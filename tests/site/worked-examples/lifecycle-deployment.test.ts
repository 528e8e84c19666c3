import {describe, expect, it} from 'vitest';
import {chapter, localesOf, missing} from './chapters';
import {visits} from './visits-case';

const slug = 'lifecycle/deployment';

/** Manual hours, automated hours and hours to build the automation. */
const teams = [
  [90, 12, 240],
  [12, 3, 60],
  [6, 2, 60],
] as const;

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  const rows = chapter(locale, slug)
    .split('\n')
    .filter((line) => line.startsWith('|'));

  it.each(teams)('says when %i h, %i h and %i h pay', (manual, automated, build) => {
    const row = rows.find((line) => line.startsWith(`| ${manual} h |`)) ?? '';
    const retrainings = Math.ceil(build / (manual - automated));
    expect(row).toContain(`| ${automated} h | ${build} h | ${retrainings} |`);
    expect(/autom/.test(row)).toBe(retrainings <= 12);
  });

  it('adds up the hours of the ten decisions', () => {
    const hours = rows
      .filter((line) => /^\| \d+\. .*\| \d+ \|$/.test(line))
      .map((line) => Number(line.split('|').at(-2)));
    expect(hours).toHaveLength(10);
    const total = hours.reduce((a, b) => a + b);
    expect(rows).toContain(`| **${locale === 'en' ? 'Sum' : 'Soma'}** | | **${total}** |`);
    const saved = 180 - total;
    expect(
      missing(locale, slug, [
        [saved, 0],
        [saved * 270, 0],
      ]),
    ).toEqual([]);
  });

  it('sizes the daily batch', () => {
    const daily = visits.perMonth / 26;
    expect(
      missing(locale, slug, [
        [daily, 0],
        [daily * (visits.calls / visits.perMonth), 0],
        [daily * 0.005, 0],
        [(100 * 61) / Math.round(daily), 1, '%'],
      ]),
    ).toEqual([]);
  });
});
