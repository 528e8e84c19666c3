import {describe, expect, it} from 'vitest';
import {localesOf, missing} from './chapters';
import {wilson} from './wilson';

const slug = 'requirements/data-trainer';

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  it('adds up a day of work', () => {
    expect(
      missing(locale, slug, [
        [(100 * 57) / 60, 0, '%'],
        [(100 * 11) / 50, 0, '%'],
      ]),
    ).toEqual([]);
    expect((400 * 18) / 3600).toBe(2);
    expect(11 + 30 + 9).toBe(50);
  });

  it('compares labelling by hand with reviewing suggestions', () => {
    const byHand = (2000 * 18) / 3600;
    const blind = (400 * 18) / 3600;
    const review = (1600 * 7) / 3600;
    expect(
      missing(locale, slug, [
        [byHand, 0],
        [blind, 1],
        [review, 1],
        [blind + review, 1],
        [100 * (1 - (blind + review) / byHand), 0, '%'],
      ]),
    ).toEqual([]);
  });

  it('reads the blind sample with its Wilson interval', () => {
    const [low, high] = wilson(372, 400);
    expect(
      missing(locale, slug, [
        [(100 * 372) / 400, 1, '%'],
        [100 * low, 1, '%'],
        [100 * high, 1, '%'],
      ]),
    ).toEqual([]);
    expect(low).toBeLessThan(0.95);
  });

  it('adds the hours of the roadmap up', () => {
    const total = 60 + 50 + 50 + 60;
    expect(
      missing(locale, slug, [
        [total, 0],
        [total / 10, 0],
      ]),
    ).toEqual([]);
  });
});
