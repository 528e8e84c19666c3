import {quantile} from '@site/src/domain/evaluation/quantile';
import {histogram} from '@site/src/domain/scenario/histogram';
import {type Ranges, valuesOf} from '@site/src/domain/scenario/inputs';
import {runOperator} from '@site/src/domain/scenario/operator';
import {constants, presets} from '@site/src/domain/scenario/presets';
import {simulate} from '@site/src/domain/scenario/simulate';
import {triangular} from '@site/src/domain/scenario/triangular';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

describe('triangular', () => {
  const range = {low: 10, central: 20, high: 50};

  it('has its quantiles where the distribution says', () => {
    // F(20) = (20 − 10)/(50 − 10); below it, F(x) = (x − 10)²/400, above 1 − (50 − x)²/1200.
    expect(triangular(range, 0)).toBe(10);
    expect(triangular(range, 0.25)).toBe(20);
    expect(triangular(range, 0.0625)).toBe(15);
    expect(triangular(range, 1 - 300 / 1200)).toBeCloseTo(50 - Math.sqrt(300), 12);
    expect(triangular(range, 1)).toBe(50);
  });

  it('is the value itself when nothing is uncertain', () => {
    expect(triangular({low: 7, central: 7, high: 7}, 0.3)).toBe(7);
  });

  it('stays inside and never falls', () => {
    const share = fc.double({min: 0, max: 1, noNaN: true});
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [low, high] = [triangular(range, Math.min(a, b)), triangular(range, Math.max(a, b))];
        expect(low).toBeGreaterThanOrEqual(10);
        expect(high).toBeLessThanOrEqual(50);
        expect(high).toBeGreaterThanOrEqual(low);
      }),
    );
  });
});

describe('simulate', () => {
  const base = simulate(presets.base, constants, 1);

  it('gives the same draws for the same seed, and others for another', () => {
    expect(simulate(presets.base, constants, 1)).toEqual(base);
    expect(simulate(presets.base, constants, 2).sorted).not.toEqual(base.sorted);
  });

  it('counts the chances in the draws that it returns', () => {
    const {cumulative, result} = base.sorted;
    const shareOf = (values: readonly number[]): number =>
      values.filter((value) => value >= 0).length / values.length;
    expect(base.chance.covered).toBe(shareOf(cumulative));
    expect(base.chance.profitable).toBe(shareOf(result));
  });

  it('moves a chance by little more than a point with another seed', () => {
    const chances = Array.from(
      {length: 12},
      (_, seed) => simulate(presets.base, constants, seed).chance.covered,
    );
    expect(Math.max(...chances) - Math.min(...chances)).toBeLessThan(0.025);
  });

  it('draws whole operators', () => {
    const certain: Ranges = valuesToRanges();
    const {sorted} = simulate({...certain, operators: presets.base.operators}, constants, 1, 200);
    const {revenue} = runOperator(
      valuesOf(certain, ({central}) => central),
      constants,
    ).years[2];
    // Enough companies for any number of operators, so that each sells the same.
    expect(sorted.network.every((value) => Number.isInteger(value / revenue))).toBe(true);
  });

  it('is one value when nothing is uncertain', () => {
    const {sorted, chance} = simulate(valuesToRanges(), constants, 1, 100);
    expect(new Set(sorted.cumulative).size).toBe(1);
    expect(sorted.cumulative[0]).toBeCloseTo(203_537.4, 1);
    expect(chance).toEqual({covered: 1, profitable: 1, market: 0, people: 0});
  });

  it('puts the scenarios of the thesis in order', () => {
    const median = (name: keyof typeof presets): number =>
      quantile(simulate(presets[name], constants, 1).sorted.cumulative, 0.5);
    expect(median('low')).toBeLessThan(median('base'));
    expect(median('base')).toBeLessThan(median('high'));
  });
});

/** The base scenario without uncertainty, with more companies than anybody can sell to. */
function valuesToRanges(): Ranges {
  const ranges = Object.entries({...presets.base}).map(([name, {central}]) => {
    const value = name === 'companies' ? 1e6 : central;
    return [name, {low: value, central: value, high: value}];
  });
  return Object.fromEntries(ranges) as Ranges;
}

describe('histogram', () => {
  it('counts every value once, in bins with zero as an edge', () => {
    expect(histogram([-3, -1, 0, 0, 4, 4.9], 5)).toEqual([
      {from: -4, to: -2, count: 1},
      {from: -2, to: 0, count: 1},
      {from: 0, to: 2, count: 2},
      {from: 2, to: 4, count: 0},
      {from: 4, to: 6, count: 2},
    ]);
  });

  it('keeps the number of bins for values of any size', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: -1e12, max: 1e12}), {minLength: 2}), (values) => {
        const bins = histogram(
          [...values].sort((a, b) => a - b),
          30,
        );
        expect(bins.reduce((sum, {count}) => sum + count, 0)).toBe(values.length);
        expect(bins.length).toBeLessThanOrEqual(31);
      }),
    );
  });

  it('is one bar when all values are alike', () => {
    expect(histogram([5, 5, 5])).toEqual([{from: 5, to: 5.2, count: 3}]);
    expect(histogram([0])).toHaveLength(1);
  });
});
