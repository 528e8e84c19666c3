import {describe, expect, it} from 'vitest';
import {localesOf, missing} from './chapters';
import {billions} from './market-data';

const slug = 'market/brazil';

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  it('compares two countings of spending on AI at the exchange rate of one of them', () => {
    const rate = 707.7 / 141.7;
    const brasscom = billions('brasscom-2025-ai', 2028) / 4;
    const cepal = billions('cepal-2025-ai', 2023) * rate;
    expect(
      missing(locale, slug, [
        [rate, 2],
        [brasscom, 0],
        [cepal, 1],
      ]),
    ).toEqual([]);
    expect(brasscom / cepal).toBeGreaterThan(6.5);
    expect(brasscom / cepal).toBeLessThan(7);
  });

  it('shows a projection that doubled and then stood still', () => {
    const editions = [
      billions('brasscom-2023-ai', 2026),
      billions('brasscom-2024-ai', 2027),
      billions('brasscom-2025-ai', 2028),
    ] as const;
    expect(
      missing(
        locale,
        slug,
        editions.map((value) => [value, 1] as const),
      ),
    ).toEqual([]);
    expect(editions[1] / editions[0]).toBeCloseTo(2, 1);
    expect(editions[2] / editions[1]).toBeLessThan(1.05);
  });

  it('says how much of the federal plan is credit', () => {
    const plan = billions('mcti-2024-pbia', 2028);
    expect(
      missing(locale, slug, [
        [plan, 2],
        [(100 * 12.72) / plan, 0, '%'],
      ]),
    ).toEqual([]);
  });

  it('derives four figures of the franchising sector', () => {
    const revenue = billions('abf-2026-franchising', 2025);
    const units = 202_444;
    const newUnits = 4735;
    const growthOfUnits = newUnits / (units - newUnits);
    expect(
      missing(locale, slug, [
        [(1000 * revenue) / units, 2],
        [units / 3297, 0],
        [100 * growthOfUnits, 1, '%'],
        [100 * (1.105 / (1 + growthOfUnits) - 1), 1, '%'],
        [billions('abf-2025-franchising', 2025), 1],
      ]),
    ).toEqual([]);
  });
});
