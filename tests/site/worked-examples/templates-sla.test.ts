import {describe, expect, it} from 'vitest';
import {chapter, localesOf, missing} from './chapters';
import {three, unitEconomics} from './companies';

const slug = 'templates/sla';
const calls = 1_200_000;
const fee = 6500;

/** The credit for a month, as a share of the fee. */
function creditFor(availability: number): number {
  const bands = [
    [0.99, 0],
    [0.98, 0.1],
    [0.97, 0.2],
  ] as const;
  return bands.find(([from]) => availability >= from)?.[1] ?? 0.3;
}

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  const number = (value: number, digits = 0): string =>
    value.toLocaleString(locale, {minimumFractionDigits: digits, maximumFractionDigits: digits});

  it.each([
    {month: 1, bad: 1400 + 22 * 60 * 1.5},
    {month: 2, bad: 32.5 * 60 * 8},
    {month: 3, bad: (7 * 60 + 40) * 60 * 1.5},
  ])('credits month $month', ({bad}) => {
    const availability = 1 - bad / calls;
    const credit = creditFor(availability);
    const cells = [
      number(bad),
      `${number(100 * availability, 2)}%`,
      `${number(100 * credit)}%`,
      number(credit * fee),
    ];
    expect(chapter(locale, slug)).toContain(`| ${cells.join(' | ')} |`);
  });

  it('turns the targets into calls and minutes', () => {
    const allowed = 0.01 * calls;
    expect(
      missing(locale, slug, [
        [0.005 * calls, 0],
        [allowed, 0],
        [allowed / 8 / 60, 0],
        [30 * 24 * 60, 0],
        [100 * (1 - 32.5 / (30 * 24 * 60)), 2, '%'],
      ]),
    ).toEqual([]);
  });

  it('weighs the largest credit against the margin', () => {
    const cost = Math.round(20 * unitEconomics(three).costPerHour + 700);
    const left = (share: number): number => (1 - share) * fee * (1 - 0.1215) - cost;
    expect(left(0.3)).toBeLessThan(0);
    expect(
      missing(locale, slug, [
        [cost, 0],
        [left(0), 0],
        [0.7 * fee, 0],
        [10 * Math.round(-left(0.3) / 10), 0],
      ]),
    ).toEqual([]);
  });

  it('promises what its chapters can keep: the times of a question and the loss of a daily copy', () => {
    const question = chapter(locale, 'practices/client-support').match(
      /\| (?:Dúvida|Question) \| .* \| (.+? \| .+?) \|$/m,
    )?.[1];
    expect(question).toBeDefined();
    expect(chapter(locale, slug)).toContain(`| ${question} |`);
    const hoursLost = 24 + 1;
    const promised = chapter(locale, slug).match(
      /\[(\d+)\] (?:horas e volta|hours and recovery)/,
    )?.[1];
    expect(Number(promised)).toBeGreaterThan(hoursLost);
    expect(missing(locale, 'practices/reliability', [[Number(promised), 0, ' h']])).toEqual([]);
  });
});
