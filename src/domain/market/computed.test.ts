import {withComputed} from '@site/src/domain/market/computed';
import type {MarketEstimate} from '@site/src/domain/market/schema';
import {expect, it} from 'vitest';

const words = {'pt-BR': 'a', en: 'a'};
const estimate: MarketEstimate = {
  title: 'T',
  scope: 'mlops',
  measures: words,
  region: 'world',
  currency: 'USD',
  points: [
    {year: 2024, valueMillion: 1700},
    {year: 2034, valueMillion: 129_000},
  ],
  statedRate: {percentPerYear: 43},
  asOf: '2026',
  verification: 'unverified',
  use: 'do-not-use',
  remarks: words,
};

it('adds ends, implied rate and verdict to what leaves the site', () => {
  expect(withComputed({a: estimate}).a?.computed).toEqual({
    baseYear: 2024,
    baseValueMillion: 1700,
    endYear: 2034,
    endValueMillion: 129_000,
    impliedPercentPerYear: 54.18,
    comparedPercentPerYear: 54.18,
    rateAgrees: false,
  });
});

it('leaves out what cannot be calculated', () => {
  expect(withComputed({a: {...estimate, points: []}}).a?.computed).toEqual({});
  const [first] = estimate.points;
  expect(withComputed({a: {...estimate, points: first ? [first] : []}}).a?.computed).toEqual({
    baseYear: 2024,
    baseValueMillion: 1700,
  });
});
