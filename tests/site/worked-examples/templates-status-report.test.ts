import {describe, expect, it} from 'vitest';
import {localesOf, missing} from './chapters';
import {three} from './companies';

const slug = 'templates/status-report';

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  const rate = three.price;
  const [expected, ceiling] = [240, 276];
  const [earned, planned, spent] = [25 + 46 + 13, 25 + 46 + 34.5 + 13, 26 + 72 + 14];
  const costIndex = earned / spent;
  const [low, high] = [spent + expected - earned, expected / costIndex];

  it('adds the table of progress up', () => {
    expect(
      missing(locale, slug, [
        [planned, 1],
        [earned, 0],
        [spent, 0],
        [costIndex, 2],
        [earned / planned, 2],
      ]),
    ).toEqual([]);
  });

  it('turns hours into money and into a forecast', () => {
    expect(
      missing(locale, slug, [
        ...[expected, ceiling, spent, low, high].flatMap((hours) => [
          [hours, 0] as const,
          [hours * rate, 0] as const,
        ]),
        [(low - expected) * rate, 0],
        [(ceiling - expected) * rate, 0],
        [high - low, 0],
      ]),
    ).toEqual([]);
  });
});
