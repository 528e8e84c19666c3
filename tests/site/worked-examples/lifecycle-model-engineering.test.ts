import {describe, expect, it} from 'vitest';
import {chapter, type Locale, localesOf, missing} from './chapters';
import {blocksOf, findPython, runPython} from './python';
import {pointValue, visits} from './visits-case';
import {wilson} from './wilson';

const slug = 'lifecycle/model-engineering';
const python = findPython('sklearn');
const hourly = 270;

type Round = {precision: number; gain: number; error: number; accepted: boolean};

/** The rounds that the chapter prints. */
function roundsOf(locale: Locale): Round[] {
  return (blocksOf(locale, slug, 'text')[0] ?? '')
    .split('\n')
    .filter((line) => /^\d /.test(line))
    .map((line) => {
      const [precision = 0, gain = 0, error = 0] = [...line.matchAll(/[+-]?\d+\.\d/g)].map(Number);
      return {precision, gain, error, accepted: / (?:aceita|accepted)$/.test(line)};
    });
}

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  const rounds = roundsOf(locale);
  const text = chapter(locale, slug);
  const hours = text
    .split('\n')
    .filter((line) => /^\| \d \|/.test(line))
    .map((line) => Number(line.split('|')[3]));

  it.skipIf(python.skips)('prints what its program prints', () => {
    const [source = ''] = blocksOf(locale, slug, 'python');
    const version = runPython(python, 'import sklearn; print(sklearn.__version__)').output;
    const {output, error} = runPython(python, source);
    expect(error).toBe('');
    if (text.includes(version)) {
      expect(blocksOf(locale, slug, 'text')).toEqual([output]);
    }
  });

  it('decides each round by its own rule', () => {
    const leastGain = 0.5;
    const clear = rounds.map(({gain, error}) => gain > 2 * error && gain > leastGain);
    expect(clear).toEqual([true, true, true, true, false, false]);
    expect(rounds.map(({accepted}) => accepted)).toEqual([true, true, false, true, true, false]);
    expect(Math.abs(rounds[4]?.gain ?? 1)).toBeLessThan(leastGain);
  });

  it('prices the rounds', () => {
    const gains = [rounds[1]?.gain ?? 0, rounds[3]?.gain ?? 0];
    const total = hours.reduce((a, b) => a + b);
    expect(
      missing(locale, slug, [
        [pointValue, 0],
        [pointValue / 2, 0],
        [8 * hourly, 0],
        [(8 * hourly) / (pointValue / 2), 1],
        ...gains.map((gain) => [gain * pointValue, 0] as const),
        [total, 0],
        [total * hourly, 0],
      ]),
    ).toEqual([]);
  });

  it('reports the test', () => {
    const printed = text.match(/^(?:teste|test): .*$/m)?.[0] ?? '';
    const [model = 0, , , rule = 0] = [...printed.matchAll(/\d+\.\d|\d+/g)].map(Number);
    const [low, high] = wilson(750, 1600);
    expect(
      missing(locale, slug, [
        [model, 1, '%'],
        [rule, 1, '%'],
        [100 * low, 1, '%'],
        [100 * high, 1, '%'],
        [model - rule, 1],
        [(model - rule) * pointValue, 0],
        [15.2 / 0.2, 0, '%'],
      ]),
    ).toEqual([]);
    expect(100 * low).toBeGreaterThan(41);
    expect(visits.calls / visits.perMonth).toBeCloseTo(0.2);
  });
});
