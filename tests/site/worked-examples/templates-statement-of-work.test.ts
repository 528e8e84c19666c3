import {describe, expect, it} from 'vitest';
import {chapter, localesOf, missing} from './chapters';
import {wilson} from './wilson';

const slug = 'templates/statement-of-work';

/** The fewest hits whose lower limit reaches the minimum. */
function hitsNeeded(trials: number, minimum: number): number {
  const counts = Array.from({length: trials + 1}, (_, hits) => hits);
  return counts.findIndex((hits) => wilson(hits, trials)[0] >= minimum);
}

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  const number = (value: number, digits = 0): string =>
    value.toLocaleString(locale, {minimumFractionDigits: digits, maximumFractionDigits: digits});
  const hasRow = (cells: readonly string[]): boolean =>
    chapter(locale, slug).includes(`| ${cells.join(' | ')} |`);

  it.each([150, 300, 600])('says how many hits %i positives ask for', (trials) => {
    const hits = hitsNeeded(trials, 0.6);
    expect(hasRow([number(trials), number(hits), `${number((100 * hits) / trials, 1)}%`])).toBe(
      true,
    );
  });

  it('has enough positives in two weeks of the pilot', () => {
    expect((4000 * 0.18 * 14) / 30).toBeGreaterThan(300);
  });

  it('adds the instalments up', () => {
    const expected = 240 * 270;
    const shares = [0.3, 0.2, 0.3, 0.2];
    expect(
      shares.filter(
        (share) =>
          !chapter(locale, slug).includes(`| ${100 * share} | ${number(share * expected)} |`),
      ),
    ).toEqual([]);
    expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(1);
    expect(
      missing(locale, slug, [
        [expected, 0],
        [36 * 270, 0],
        [276 * 270, 0],
      ]),
    ).toEqual([]);
  });

  it('settles the real hours in the last instalment', () => {
    const hours = 268 + 18 - 12;
    const paid = 0.8 * 240 * 270;
    expect(hours).toBeLessThan(276 + 18 - 12);
    expect(
      missing(locale, slug, [
        [hours, 0],
        [276 + 18 - 12, 0],
        [hours * 270, 0],
        [paid, 0],
        [hours * 270 - paid, 0],
      ]),
    ).toEqual([]);
  });
});
