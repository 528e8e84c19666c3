import {describe, expect, it} from 'vitest';
import {localesOf, missing} from './chapters';
import {blocksOf, findPython, runPython} from './python';
import {visits} from './visits-case';

const slug = 'lifecycle/data-engineering';
const python = findPython('sqlite3');

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  it.skipIf(python.skips)('prints what its pipeline prints', () => {
    const [source = ''] = blocksOf(locale, slug, 'python');
    const {output, error} = runPython(python, source);
    expect(error).toBe('');
    expect(blocksOf(locale, slug, 'text')).toEqual([output]);
  });

  it('explores one month of visits', () => {
    const ages = [400, 1900, 6700];
    const kinds = [
      [18_000, 1620],
      [42_000, 7380],
    ] as const;
    const total = visits.perMonth * visits.share;
    const [cityVisits, cityFound] = [3200, 13];
    const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b);
    expect([sum(ages), sum(kinds.map(([, found]) => found))]).toEqual([total, total]);
    expect(sum(kinds.map(([n]) => n))).toBe(visits.perMonth);
    expect(
      missing(locale, slug, [
        ...ages.map((n) => [n / 200, 1, '%'] as const),
        ...kinds.map(([n, found]) => [(100 * found) / n, 1, '%'] as const),
        [(100 * cityFound) / cityVisits, 1, '%'],
        [cityVisits * visits.share - cityFound, 0],
        [(100 * (total - cityFound)) / (visits.perMonth - cityVisits), 1, '%'],
        [(100 * 6700) / total, 0, '%'],
        [(visits.perMonth * 12 * 3 * 300) / 1e9, 2, ' GB'],
      ]),
    ).toEqual([]);
  });
});
