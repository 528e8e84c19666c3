import {valueAt, yearsOf} from '@site/src/domain/market/path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

const points = [
  {year: 2024, valueMillion: 100},
  {year: 2026, valueMillion: 400},
  {year: 2030, valueMillion: 500},
];

describe('valueAt', () => {
  it('is what was printed for the year', () => {
    expect(valueAt({points}, 2026)).toEqual({valueMillion: 400, basis: 'printed'});
    expect(valueAt({points}, 2030)).toEqual({valueMillion: 500, basis: 'printed'});
  });

  it('grows evenly between the two nearest printed values', () => {
    const value = valueAt({points}, 2025);
    expect(value?.basis).toBe('interpolated');
    expect(value?.valueMillion).toBeCloseTo(200, 9);
  });

  it('does not go beyond the ends', () => {
    expect(valueAt({points}, 2023)).toBeUndefined();
    expect(valueAt({points}, 2031)).toBeUndefined();
    expect(valueAt({points: []}, 2024)).toBeUndefined();
    expect(
      valueAt({points: [{year: 2024, valueMillion: 1}], statedRate: {percentPerYear: 9}}, 2025),
    ).toBeUndefined();
  });

  it('follows the publisher’s rate forwards and back, within the years of the rate', () => {
    const statedRate = {percentPerYear: 10, fromYear: 2024, toYear: 2026};
    const base = {points: [{year: 2024, valueMillion: 100}], statedRate};
    expect(valueAt(base, 2026)?.valueMillion).toBeCloseTo(121, 9);
    expect(valueAt(base, 2026)?.basis).toBe('rate');
    expect(valueAt(base, 2027)).toBeUndefined();
    const end = {points: [{year: 2026, valueMillion: 121}], statedRate};
    expect(valueAt(end, 2024)?.valueMillion).toBeCloseTo(100, 9);
    expect(valueAt(end, 2023)).toBeUndefined();
  });

  it('has nothing for one year of a sum over several, or of a range', () => {
    expect(valueAt({points, sumOfYears: true}, 2026)).toBeUndefined();
    const range = [{year: 2026, valueMillion: 11, highMillion: 14}];
    expect(valueAt({points: range}, 2026)).toBeUndefined();
  });

  it('lies between the printed values, whatever they are', () => {
    const value = fc.double({min: 0.1, max: 1e7, noNaN: true});
    fc.assert(
      fc.property(value, value, fc.integer({min: 2020, max: 2035}), (a, b, year) => {
        const series = [
          {year: 2020, valueMillion: a},
          {year: 2035, valueMillion: b},
        ];
        const found = valueAt({points: series}, year)?.valueMillion ?? Number.NaN;
        expect(found).toBeGreaterThanOrEqual(Math.min(a, b) * (1 - 1e-9));
        expect(found).toBeLessThanOrEqual(Math.max(a, b) * (1 + 1e-9));
      }),
    );
  });
});

describe('yearsOf', () => {
  it('covers the values and the years of the rate', () => {
    expect(yearsOf({points})).toEqual([2024, 2030]);
    expect(
      yearsOf({points, statedRate: {percentPerYear: 1, fromYear: 2025, toYear: 2032}}),
    ).toEqual([2024, 2032]);
    expect(yearsOf({points: []})).toBeUndefined();
  });
});
