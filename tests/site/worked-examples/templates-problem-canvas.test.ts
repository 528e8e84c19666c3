import {describe, expect, it} from 'vitest';
import {chapter, localesOf, missing} from './chapters';

const slug = 'templates/problem-canvas';
const [appointments, calls, resolved, margin] = [4000, 1000, 0.4, 170];
const absences = 0.18 * appointments;
/** Without any call. */
const potential = absences / (1 - resolved * (calls / appointments));

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  const number = (value: number, digits = 0): string =>
    value.toLocaleString(locale, {minimumFractionDigits: digits, maximumFractionDigits: digits});
  const avoided = (reach: number): number => potential * reach * resolved;
  const gain = (reach: number): number => avoided(reach) - avoided(calls / appointments);

  it.each([0.25, 0.45, 0.6, 0.625])('works out a list that reaches %f', (reach) => {
    const cells = [
      `${number(100 * reach, 1)}%`,
      number(potential * reach),
      number(avoided(reach)),
      number(gain(reach)),
    ];
    expect(chapter(locale, slug)).toContain(`| ${cells.join(' | ')} |`);
  });

  it('turns the absences into money', () => {
    const perYear = 12 * gain(0.6) * margin;
    expect(perYear / 3).toBeGreaterThan(276 * 270);
    expect(
      missing(locale, slug, [
        [absences, 0],
        [potential, 0],
        [absences * margin, 0],
        [resolved * margin, 0],
        [gain(0.6) * margin, 0],
        [perYear, 0],
        [perYear / 3, 0],
        [276 * 270, 0],
        [gain(0.45) * margin, 0],
      ]),
    ).toEqual([]);
  });

  it('counts the absences without a reason', () => {
    const unknown = 0.4 * absences;
    expect(appointments * 15).toBe(60_000);
    expect(
      missing(locale, slug, [
        [unknown, 0],
        [unknown / 3, 0],
        [absences - unknown / 3, 0],
      ]),
    ).toEqual([]);
  });

  it('adds the marks up to a diagnosis', () => {
    const sum = 2 + 1 + 1 + 1 + 2 + 1;
    expect([7, 8]).toContain(sum);
    expect(missing(locale, slug, [[sum, 0]])).toEqual([]);
  });
});
