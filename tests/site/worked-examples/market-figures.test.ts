/** Every figure that the texts read print is there as data, as it was printed. */
import {describe, expect, it} from 'vitest';
import {billions, readEstimates, statedRate} from './market-data';

describe('the values as printed, in billions', () => {
  it.each([
    ['unsourced-2022-2032-training-datasets', {2022: 1.9, 2032: 17.04}],
    ['unsourced-2022-2031-training-datasets', {2022: 1.73, 2031: 9.3}],
    ['unsourced-2023-training-datasets', {2023: 2.45, 2024: 2.86}],
    ['unsourced-2023-training-datasets-united-states', {2023: 0.69, 2033: 3.49}],
    ['unsourced-2024-machine-learning', {2030: 503.4}],
    ['fortune-bi-2024-training-datasets', {2023: 2.39, 2024: 2.92, 2032: 17.04}],
    ['fortune-bi-2026-training-datasets', {2025: 3.59, 2034: 23.18}],
    ['grand-view-2023-training-datasets', {2022: 1.73}],
    ['grand-view-2025-training-datasets', {2030: 8.6}],
    ['grand-view-2026-training-datasets', {2025: 3.195, 2033: 16.32}],
    ['precedence-2026-training-datasets', {2035: 14.94}],
    ['straits-2022-training-datasets', {2021: 1.32, 2030: 7.23}],
    ['cognitive-2023-training-datasets', {2023: 1.8652}],
    ['mordor-2026-training-datasets', {2025: 8.74, 2026: 11.91, 2031: 49.82}],
    ['marketsandmarkets-2025-training-datasets', {2024: 2.82, 2029: 9.58}],
    ['growth-market-reports-2025-training-datasets', {2025: 7.55, 2034: 30.9}],
    ['statifacts-2026-training-datasets', {2025: 3.2, 2035: 24.7}],
    ['gartner-2026-ai-data', {2025: 0.827, 2026: 3.119, 2027: 6.44}],
    ['gartner-2026-ai-services', {2025: 439.4, 2026: 588.6, 2027: 761}],
    ['gartner-2026-ai-platforms', {2025: 21.9, 2026: 31.1, 2027: 44.5}],
    ['gartner-2026-ai-spending', {2025: 1757, 2026: 2528, 2027: 3337}],
    ['gartner-2025-ai-spending', {2025: 1500}],
    ['channel-dive-2026-ai-services', {2026: 0.6}],
    ['grokipedia-2026-ai-consulting', {2026: 11}],
    ['idc-2024-ai-spending', {2028: 632}],
    ['360iresearch-2025-mlops', {2024: 4.41, 2025: 6.04, 2032: 55.66}],
    ['360iresearch-2026-mlops', {2026: 8.17, 2032: 55.66}],
    ['marketsandmarkets-2022-mlops', {2022: 1.1, 2027: 5.9}],
    ['frontier-news-2026-mlops', {2024: 1.7, 2034: 129}],
    ['verified-market-reports-2025-ml-operating-models', {2025: 24, 2034: 146}],
    ['algorithm-unmasked-2025-annotation', {2024: 3.77, 2030: 17.1}],
    ['mordor-2025-annotation', {2025: 2.13, 2030: 6.98}],
    ['fortune-bi-2022-machine-learning', {2022: 21.17, 2029: 209.91}],
    ['worldmetrics-2026-machine-learning', {2023: 155.9}],
    ['techkv-2025-machine-learning', {2025: 48, 2032: 310}],
    ['coolest-gadgets-2025-machine-learning', {2024: 79.29}],
    ['brasscom-2025-ict-output', {2024: 762.4}],
    ['brasscom-2025-digital-investment', {2028: 774}],
    ['brasscom-2025-cloud', {2028: 331.9}],
    ['brasscom-2025-ai', {2028: 145.9}],
    ['brasscom-2025-big-data', {2028: 110.5}],
    ['brasscom-2024-ai', {2027: 139.3}],
    ['brasscom-2024-digital-investment', {2027: 729.4}],
    ['cepal-2025-ai', {2023: 1.08}],
    ['abes-2025-it', {2023: 57}],
    ['mcti-2024-pbia', {2028: 23.03}],
    ['abf-2026-franchising', {2025: 301.7}],
    ['abf-2025-franchising', {2025: 293.5}],
  ])('%s', (id, values) => {
    for (const [year, value] of Object.entries(values)) {
      expect(billions(id, Number(year))).toBeCloseTo(value, 9);
    }
  });
});

it.each([
  ['unsourced-2022-2032-training-datasets', 22.1],
  ['unsourced-2022-2031-training-datasets', 22.1],
  ['unsourced-2024-training-datasets-growth', 24.3],
  ['unsourced-2024-machine-learning', 36.08],
  ['fortune-bi-2024-training-datasets', 24.7],
  ['fortune-bi-2026-training-datasets', 22.9],
  ['grand-view-2023-training-datasets', 22.1],
  ['grand-view-2025-training-datasets', 21.9],
  ['grand-view-2026-training-datasets', 22.6],
  ['straits-2022-training-datasets', 20.8],
  ['cognitive-2023-training-datasets', 23.5],
  ['mordor-2026-training-datasets', 33.14],
  ['marketsandmarkets-2025-training-datasets', 27.7],
  ['statifacts-2026-training-datasets', 22.7],
  ['idc-2024-ai-spending', 29],
  ['idc-2024-ai-services', 24.3],
  ['marketsandmarkets-2022-mlops', 41],
  ['frontier-news-2026-mlops', 43],
  ['verified-market-reports-2025-ml-operating-models', 25.5],
  ['mordor-2025-annotation', 26.76],
  ['brasscom-2024-ai', 31],
])('the rate of %s as printed: %d%%', (id, rate) => {
  expect(statedRate(id)).toBe(rate);
});

it('what has no source is refused, and a range and an undated value are kept as such', () => {
  const all = readEstimates();
  const unsourced = [...all].filter(([, {source}]) => source === undefined);
  expect(unsourced.map(([id]) => id).sort()).toEqual([
    'unsourced-2022-2031-training-datasets',
    'unsourced-2022-2032-training-datasets',
    'unsourced-2023-training-datasets',
    'unsourced-2023-training-datasets-united-states',
    'unsourced-2024-machine-learning',
    'unsourced-2024-training-datasets-growth',
  ]);
  expect(unsourced.every(([, {use}]) => use === 'do-not-use')).toBe(true);
  expect(all.get('unsourced-2023-training-datasets')?.undated?.valueMillion).toBe(11_750);
  expect(all.get('grokipedia-2026-ai-consulting')?.points[0]?.highMillion).toBe(14_000);
});
