import {describe, expect, it} from 'vitest';
import {chapter, localesOf, missing} from './chapters';
import {wilson} from './wilson';

const slug = 'mlops/environments';

/** Chance that a fair coin splits at least as unevenly as this, on either side. */
function signTest(wins: number, trials: number): number {
  let term = 0.5 ** trials;
  let tail = 0;
  for (let k = 0; k <= trials; k += 1) {
    if (k >= wins) {
      tail += term;
    }
    term *= (trials - k) / (k + 1);
  }
  return Math.min(1, 2 * tail);
}

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  const late = 640;
  const bills = 12400;

  it('compares the two versions on the same bills', () => {
    const [old, candidate] = [416, 448];
    expect(candidate - old).toBe(58 - 26);
    expect(wilson(candidate, late)[0]).toBeLessThan(wilson(old, late)[1]);
    const recalls = [old, candidate].map((found) => found / late);
    const edges = [...wilson(candidate, late), ...wilson(old, late)];
    expect(
      missing(locale, slug, [
        ...[...recalls, ...edges].map((share) => [100 * share, 1, '%'] as const),
        [100 * signTest(58, 58 + 26), 2, '%'],
      ]),
    ).toEqual([]);
  });

  it('counts what the second gate stopped and let through', () => {
    const calls = Math.round((0.086 - 0.08) * bills);
    expect(31 / bills).toBeLessThan(0.005);
    expect(
      missing(locale, slug, [
        [100 * (7 / 200), 1, '%'],
        [(7 / 200) * bills, 0],
        [(100 * 31) / bills, 2, '%'],
        [calls, 0],
      ]),
    ).toEqual([]);
  });

  it('adds up the calendar and the price of the second environment', () => {
    const days = locale === 'pt-BR' ? ' dias corridos' : ' calendar days';
    expect(missing(locale, slug, [[3 + 2 + 5, 0, days]])).toEqual([]);
    const price = ((900 * 40) / 720).toLocaleString(locale);
    expect(chapter(locale, slug)).toContain(`R$ ${price}`);
  });
});
