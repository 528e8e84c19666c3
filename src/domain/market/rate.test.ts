import {checkRate, impliedRate, readUndated} from '@site/src/domain/market/rate';
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

  it('does not calculate with a range', () => {
    const points = [
      {year: 2024, valueMillion: 5, highMillion: 7},
      {year: 2026, valueMillion: 8},
    ];
    expect(impliedRate(points)).toBeUndefined();
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

describe('checkRate', () => {
  const points = [
    {year: 2024, valueMillion: 1700},
    {year: 2034, valueMillion: 129_000},
  ];

  it('finds a rate that the values contradict, and what it would lead to', () => {
    const check = checkRate({points, statedRate: {percentPerYear: 43}});
    expect(check?.agrees).toBe(false);
    expect(check?.implied).toBeCloseTo(54.2, 1);
    expect(check?.expectedMillion).toBeCloseTo(60_787, 0);
    expect([check?.first.year, check?.last.year]).toEqual([2024, 2034]);
  });

  it('forgives the rounding of values', () => {
    const rounded = [
      {year: 2022, valueMillion: 1100},
      {year: 2027, valueMillion: 5900},
    ];
    expect(checkRate({points: rounded, statedRate: {percentPerYear: 41}})?.agrees).toBe(true);
  });

  it('compares the years that the rate is printed for', () => {
    const series = [
      {year: 2023, valueMillion: 1000},
      {year: 2024, valueMillion: 2000},
      {year: 2026, valueMillion: 2420},
    ];
    const statedRate = {percentPerYear: 10, fromYear: 2024, toYear: 2026};
    const check = checkRate({points: series, statedRate});
    expect(check?.agrees).toBe(true);
    expect(check?.first.year).toBe(2024);
  });

  it('compares the whole series where the rate’s years have no two values', () => {
    const statedRate = {percentPerYear: 43, fromYear: 2025, toYear: 2030};
    expect(checkRate({points, statedRate})?.first.year).toBe(2024);
  });

  it('says nothing when there is nothing to compare', () => {
    expect(checkRate({points})).toBeUndefined();
    expect(checkRate({points: [], statedRate: {percentPerYear: 5}})).toBeUndefined();
  });
});

describe('readUndated', () => {
  const points = [
    {year: 2023, valueMillion: 2450},
    {year: 2024, valueMillion: 2860},
  ];

  it('counts from the last dated value', () => {
    const readings = readUndated({points, undated: {valueMillion: 11_750, readings: [2030, 2033]}});
    expect(readings.map(({year}) => year)).toEqual([2030, 2033]);
    expect(readings[0]?.implied).toBeCloseTo(26.6, 1);
    expect(readings[1]?.implied).toBeCloseTo(17, 1);
  });

  it('leaves out a year that gives no rate', () => {
    const undated = {valueMillion: 11_750, readings: [2024, 2020]};
    expect(readUndated({points, undated})).toEqual([]);
    expect(readUndated({points: [], undated})).toEqual([]);
    expect(readUndated({points})).toEqual([]);
  });
});
