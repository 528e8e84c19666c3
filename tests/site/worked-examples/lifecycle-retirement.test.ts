import {describe, expect, it} from 'vitest';
import {localesOf, missing, type Result} from './chapters';

const slug = 'lifecycle/retirement';

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  const operation = 300 + 8 * 200;
  const net = (retained: number): number => 400 * retained - operation;

  it('computes the value above the alternative', () => {
    expect(
      missing(locale, slug, [
        [operation, 0],
        ...[9, 3, 5].flatMap((retained): Result[] => [
          [400 * retained, 0],
          [Math.abs(net(retained)), 0],
        ]),
      ]),
    ).toEqual([]);
    expect(net(3)).toBeLessThan(0);
  });

  it('shows that retraining does not pay', () => {
    const months = 6000 / net(5);
    expect(months).toBeGreaterThan(12);
    expect(
      missing(locale, slug, [
        [months, 0],
        [net(7), 0],
      ]),
    ).toEqual([]);
    expect(net(7) / net(9)).toBeGreaterThan(0.5);
    expect(net(7) / net(9)).toBeLessThan(0.6);
  });
});
