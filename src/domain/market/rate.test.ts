import {impliedRate, ratesAgree} from '@site/src/domain/market/rate';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

describe('impliedRate', () => {
  it('is the compound growth a year between the ends of a series', () => {
    const points = [
      {year: 2024, valueMillion: 2920},
      {year: 2028, valueMillion: 9000},
      {year: 2032, valueMillion: 17_040},
    ];
    expect(impliedRate(points)).toBeCloseTo(24.67, 2);
  });

  it('is undefined without two different years', () => {
    expect(impliedRate([])).toBeUndefined();
    expect(impliedRate([{year: 2024, valueMillion: 5}])).toBeUndefined();
  });

  it('gives back the rate that a series was made with', () => {
    fc.assert(
      fc.property(
        fc.double({min: -50, max: 100, noNaN: true}),
        fc.integer({min: 1, max: 15}),
        (rate, years) => {
          const end = 100 * (1 + rate / 100) ** years;
          const points = [
            {year: 2020, valueMillion: 100},
            {year: 2020 + years, valueMillion: end},
          ];
          expect(impliedRate(points)).toBeCloseTo(rate, 6);
        },
      ),
    );
  });
});

describe('ratesAgree', () => {
  const points = [
    {year: 2024, valueMillion: 1700},
    {year: 2034, valueMillion: 129_000},
  ];

  it('finds a rate that the values contradict', () => {
    expect(ratesAgree({points, statedRate: {percentPerYear: 43}})).toBe(false);
  });

  it('forgives the rounding of values', () => {
    const rounded = [
      {year: 2022, valueMillion: 1100},
      {year: 2027, valueMillion: 5900},
    ];
    expect(ratesAgree({points: rounded, statedRate: {percentPerYear: 41}})).toBe(true);
  });

  it('compares the years that the rate is printed for', () => {
    const series = [
      {year: 2023, valueMillion: 1000},
      {year: 2024, valueMillion: 2000},
      {year: 2026, valueMillion: 2420},
    ];
    const statedRate = {percentPerYear: 10, fromYear: 2024, toYear: 2026};
    expect(ratesAgree({points: series, statedRate})).toBe(true);
  });

  it('says nothing when there is nothing to compare', () => {
    expect(ratesAgree({points})).toBeUndefined();
    expect(ratesAgree({points: [], statedRate: {percentPerYear: 5}})).toBeUndefined();
  });
});
