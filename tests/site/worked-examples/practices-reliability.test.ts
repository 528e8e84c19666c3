import {describe, expect, it} from 'vitest';
import {localesOf, missing} from './chapters';

const slug = 'practices/reliability';
const minutesPerMonth = 30 * 24 * 60;

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  it.each([0.99, 0.995, 0.999, 0.9995, 0.9999])('turns %f into minutes', (target) => {
    const allowed = 1 - target;
    expect(
      missing(locale, slug, [
        [allowed * minutesPerMonth, 1, ' min'],
        [allowed * 365 * 24, 1, ' h'],
        [allowed * 22 * 9 * 60, 1, ' min'],
      ]),
    ).toEqual([]);
  });

  it('multiplies the chain', () => {
    const others = 0.9995 * 0.999 * 0.998;
    const single = others * 0.9975;
    const double = others * (1 - (1 - 0.9975) ** 2);
    expect(single).toBeLessThan(0.995);
    expect(
      missing(locale, slug, [
        [100 * single, 2, '%'],
        [100 * double, 2, '%'],
        [(1 - single) * minutesPerMonth, 0],
        [(1 - double) * minutesPerMonth, 0],
      ]),
    ).toEqual([]);
  });

  it('turns the speed of spending into error rates', () => {
    const hours = 30 * 24;
    const fast = 0.02 * hours;
    const slow = (0.05 * hours) / 6;
    expect(
      missing(locale, slug, [
        [fast, 1],
        [slow, 0, locale === 'pt-BR' ? ' vezes' : ' times'],
        [fast * 0.5, 1, '%'],
        [slow * 0.5, 1, '%'],
      ]),
    ).toEqual([]);
    expect(5 / 60).toBeGreaterThan(fast * 0.005);
  });

  it('sizes the service by Little’s law', () => {
    const inProgress = 8 * 0.25;
    const processes = inProgress / 0.6;
    expect(Math.ceil(processes)).toBe(4);
    expect(1.5 * inProgress).toBeLessThan(4);
    expect(
      missing(locale, slug, [
        [1.5 * 8, 0, locale === 'pt-BR' ? ' chamadas' : ' calls'],
        [1.5 * inProgress, 0, locale === 'pt-BR' ? ' de 4' : ' of 4'],
        [processes, 1],
      ]),
    ).toEqual([]);
  });

  it('adds up the restore', () => {
    const copy = 400e9 / 90e6 / 60;
    expect(
      missing(locale, slug, [
        [copy, 0, ' min'],
        [Math.round(copy) + 40 + 20, 0, ' min'],
        [24 + 1, 0, locale === 'pt-BR' ? ' horas' : ' hours'],
      ]),
    ).toEqual([]);
    expect(Math.round(copy) + 60).toBeLessThan(4 * 60);
  });

  it('spends the error budget of the example', () => {
    const calls = 1_200_000;
    const budget = calls * 0.005;
    const outage = 22 * 60 * 1.5;
    const bad = 1400 + outage;
    const atPeak = 22 * 60 * 8;
    expect(
      missing(locale, slug, [
        [budget, 0],
        [outage, 0],
        [bad, 0],
        [(100 * bad) / budget, 0, '%'],
        [100 * (1 - bad / calls), 2, '%'],
        [atPeak, 0],
        [(100 * atPeak) / budget, 0, '%'],
        [(100 * 22) / 216, 0, '%'],
      ]),
    ).toEqual([]);
  });

  it('checks that people can do without the model', () => {
    const perHour = 1.5 * 3600;
    const reviewed = perHour * 0.005;
    const approved = perHour - reviewed;
    const capacity = 2 * 15;
    expect(reviewed).toBeLessThanOrEqual(capacity);
    expect(
      missing(locale, slug, [
        [perHour, 0],
        [perHour * (1 - 0.92), 0],
        [capacity, 0],
        [reviewed, 0],
        [approved * 0.004 * 180, 0],
      ]),
    ).toEqual([]);
  });
});
