import {describe, expect, it} from 'vitest';
import {chapter, localesOf, missing} from './chapters';

const slug = 'mlops/tools';

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  it('prices the way out', () => {
    const runs = ((1200 / 50) * 12) / 60;
    const artefacts = 80000 / 20 / 3600;
    const total = runs + artefacts + 4 * 4;
    const cost = total * 120;
    expect(
      missing(locale, slug, [
        [runs, 1],
        [artefacts, 1],
        [total, 1],
        [cost, 0],
        [cost / (900 - 400), 1],
      ]),
    ).toEqual([]);
  });

  it('adds up the scores and eliminates on a zero', () => {
    const row = /^\| [^|]+\| (\d) \| (\d) \| (\d) \| (\d) \| (\S+) \|$/gm;
    const rows = [...chapter(locale, slug).matchAll(row)];
    expect(rows).toHaveLength(5);
    for (const [, fit, licence, owner, exit, sum = ''] of rows) {
      const scores = [fit, licence, owner, exit].map(Number);
      const total = scores.reduce((a, b) => a + b, 0);
      const out = scores[1] === 0 || scores[3] === 0;
      expect(out ? Number.isNaN(Number(sum)) : Number(sum) === total).toBe(true);
    }
  });
});
