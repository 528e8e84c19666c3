/** Our arithmetic on the estimates against figures worked out by hand from the texts read. */
import {valueAt} from '@site/src/domain/market/path';
import {checkRate, grow, impliedRate, readUndated} from '@site/src/domain/market/rate';
import type {MarketEstimate} from '@site/src/domain/market/schema';
import {comparable, isReadBy, spreadOf} from '@site/src/domain/market/spread';
import {describe, expect, it} from 'vitest';
import {billions, readEstimates} from './market-data';

const estimates = readEstimates();

function estimate(id: string): MarketEstimate {
  const entry = estimates.get(id);
  if (!entry) {
    throw new Error(`no estimate ${id}`);
  }
  return entry;
}

/** Half of the last decimal that is printed, and a little for a hand that rounded twice. */
const within = (digits: number): number => 0.6 * 10 ** -digits;

function expectNear(value: number | undefined, oracle: number, digits = 1): void {
  expect(Math.abs((value ?? Number.NaN) - oracle)).toBeLessThan(within(digits));
}

describe('the implied rate of a whole series', () => {
  it.each([
    ['unsourced-2022-2032-training-datasets', 24.5],
    ['unsourced-2022-2031-training-datasets', 20.6],
    ['unsourced-2023-training-datasets', 16.7],
    ['unsourced-2023-training-datasets-united-states', 17.6],
    ['straits-2022-training-datasets', 20.8],
    ['fortune-bi-2026-training-datasets', 23.0],
    ['grand-view-2026-training-datasets', 22.6],
    ['marketsandmarkets-2025-training-datasets', 27.7],
    ['growth-market-reports-2025-training-datasets', 17.0],
    ['statifacts-2026-training-datasets', 22.7],
    ['gartner-2026-ai-platforms', 42.6],
    ['360iresearch-2025-mlops', 37.3],
    ['360iresearch-2026-mlops', 37.3],
    ['marketsandmarkets-2022-mlops', 39.9],
    ['verified-market-reports-2025-ml-operating-models', 22.2],
    ['algorithm-unmasked-2025-annotation', 28.7],
    ['mordor-2025-annotation', 26.8],
  ])('%s: %d%%', (id, oracle) => {
    expectNear(impliedRate(estimate(id).points), oracle);
  });

  it('frontier-news-2026-mlops: 54%', () => {
    expectNear(impliedRate(estimate('frontier-news-2026-mlops').points), 54, 0);
  });
});

describe('the implied rate between two years of a series', () => {
  it.each([
    ['fortune-bi-2024-training-datasets', 2023, 2024, 22.2, 1],
    ['fortune-bi-2024-training-datasets', 2024, 2032, 24.67, 2],
    ['mordor-2026-training-datasets', 2025, 2026, 36.3, 1],
    ['mordor-2026-training-datasets', 2026, 2031, 33.1, 1],
    ['gartner-2026-ai-services', 2025, 2026, 34, 0],
    ['gartner-2026-ai-services', 2026, 2027, 29, 0],
    ['360iresearch-2025-mlops', 2024, 2032, 37.3, 1],
  ])('%s, %d to %d: %d%%', (id, from, to, oracle, digits) => {
    const points = estimate(id).points.filter(({year}) => year === from || year === to);
    expectNear(impliedRate(points), oracle, digits);
  });
});

describe('figures joined from several reports or cut short', () => {
  it.each([
    [2030, 26.6],
    [2032, 19.3],
    [2033, 17.0],
  ])('11.75 billion, if of %d, imply %d%%', (year, oracle) => {
    const readings = readUndated(estimate('unsourced-2023-training-datasets'));
    expectNear(readings.find((reading) => reading.year === year)?.implied, oracle);
  });

  it.each([
    ['unsourced-2022-2032-training-datasets', 14.0],
    ['unsourced-2022-2031-training-datasets', 10.4],
  ])('the printed rate of %s would lead to %d billion', (id, oracle) => {
    const check = checkRate(estimate(id));
    expect(check?.agrees).toBe(false);
    expectNear((check?.expectedMillion ?? Number.NaN) / 1000, oracle);
  });

  it('rates of bases and endpoints of different texts', () => {
    const rate = (first: number, last: number, years: number): number | undefined =>
      impliedRate([
        {year: 2000, valueMillion: first},
        {year: 2000 + years, valueMillion: last},
      ]);
    expectNear(rate(2920, 17_040, 8), 24.7);
    expectNear(rate(1900, 9300, 9), 19.3);
    expectNear(
      rate(
        billions('unsourced-2023-training-datasets', 2023),
        billions('precedence-2026-training-datasets', 2035),
        12,
      ),
      16.3,
    );
  });
});

describe('values that follow from a rate', () => {
  it.each([
    ['grand-view-2023-training-datasets', 2030, 8.55, 2],
    ['cognitive-2023-training-datasets', 2030, 8.17, 2],
    ['unsourced-2024-machine-learning', 2024, 79.28, 2],
  ])('%s in %d: %d billion', (id, year, oracle, digits) => {
    expectNear((valueAt(estimate(id), year)?.valueMillion ?? Number.NaN) / 1000, oracle, digits);
  });

  it('the later edition of Fortune leads to less in 2032 than the earlier one printed', () => {
    // 15.2 follows the printed rate, which is rounded; the printed ends give 15.3.
    expectNear(grow(3.59, 22.9, 7), 15.2);
    const later = valueAt(estimate('fortune-bi-2026-training-datasets'), 2032);
    expectNear((later?.valueMillion ?? Number.NaN) / 1000, 15.3);
    expect(billions('fortune-bi-2024-training-datasets', 2032)).toBe(17.04);
  });

  it('a Brazilian sum to 2028 is about 36 billion a year', () => {
    expectNear(billions('brasscom-2025-ai', 2028) / 4, 36, 0);
  });
});

describe('the spread of one year', () => {
  const datasets = comparable([...estimates.values()], 'training-datasets');

  it('of editions up to 2024 runs from 7.23 to 10.98 billion in 2030, 52% apart', () => {
    const items = spreadOf(
      datasets.filter((each) => isReadBy(each, 2024)),
      2030,
    );
    expect(items.map(({estimate: {publisher}}) => publisher)).toEqual([
      'Straits Research',
      'Cognitive Market Research',
      'Grand View Research',
      'Fortune Business Insights',
    ]);
    expectNear((items[0]?.valueMillion ?? Number.NaN) / 1000, 7.23, 2);
    // 10.98 follows the printed rate, which is rounded; the printed ends give 10.96.
    expectNear(grow(2.92, 24.7, 6), 10.98, 2);
    expectNear((items.at(-1)?.valueMillion ?? Number.NaN) / 1000, 10.96, 2);
    expect(Math.round(100 * ((items.at(-1)?.timesLowest ?? Number.NaN) - 1))).toBe(52);
  });

  it('of all editions is more than tenfold in 2025', () => {
    const items = spreadOf(datasets, 2025);
    expectNear((items[0]?.valueMillion ?? Number.NaN) / 1000, 0.827, 3);
    expectNear(items.at(-1)?.timesLowest, 10.6);
  });

  it('of the bases printed for 2023 is 31%', () => {
    expectNear(100 * (billions('unsourced-2023-training-datasets', 2023) / 1.8652 - 1), 31, 0);
  });
});
