import {describe, expect, it} from 'vitest';
import {localesOf, missing} from './chapters';
import {cashCurve, eight, priceOf, solo, three} from './companies';

const slug = 'business/index';

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  it('compares the benefit of the example with three times the price of the project', () => {
    const benefit = (90 * 12) / 3;
    const needed = 3 * Math.round(priceOf(330, 0.15, 9000) / 1000);
    expect(
      missing(locale, slug, [
        [benefit, 0],
        [needed, 0],
      ]),
    ).toEqual([]);
    expect(benefit).toBeGreaterThanOrEqual(needed);
  });

  it('quotes the range of payback months', () => {
    const months = [solo, three, eight].map((company) => cashCurve(company).payback);
    expect(
      missing(locale, slug, [
        [Math.min(...months), 0],
        [Math.max(...months), 0],
      ]),
    ).toEqual([]);
  });
});
