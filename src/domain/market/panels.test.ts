import {moveApart, toPanels} from '@site/src/domain/market/panels';
import {estimateView} from '@site/tests/fixtures/catalogues';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

describe('toPanels', () => {
  it('puts together what measures the same in one region and currency', () => {
    const panels = toPanels([
      estimateView('a'),
      estimateView('b', {region: 'united-states'}),
      estimateView('c', {currency: 'BRL'}),
      estimateView('d'),
    ]);
    expect(panels.map(({key, series}) => [key, series.map(({id}) => id)])).toEqual([
      ['mlops-world-usd', ['a', 'd']],
      ['mlops-united-states-usd', ['b']],
      ['mlops-world-brl', ['c']],
    ]);
    expect(panels[0]?.series.map(({number}) => number)).toEqual([1, 2]);
  });

  it('draws a value for each year, and the corners of the line', () => {
    const points = [
      {year: 2024, valueMillion: 100},
      {year: 2025, valueMillion: 300},
      {year: 2027, valueMillion: 1200},
    ];
    const [panel] = toPanels([estimateView('a', {points, statedRate: undefined})]);
    const [series] = panel?.series ?? [];
    expect(series?.yearly.map(({year, valueMillion}) => [year, Math.round(valueMillion)])).toEqual([
      [2024, 100],
      [2025, 300],
      [2026, 600],
      [2027, 1200],
    ]);
    expect(series?.corners.map(({year}) => year)).toEqual([2024, 2025, 2027]);
    expect(series?.printed).toEqual(points);
  });

  it('leaves out sums of years and groups where nothing runs over two years', () => {
    const points = [{year: 2028, valueMillion: 9}];
    expect(toPanels([estimateView('a', {sumOfYears: true})])).toEqual([]);
    expect(toPanels([estimateView('a', {points, statedRate: undefined})])).toEqual([]);
  });

  it('draws what only circulates apart from what was published', () => {
    const [panel] = toPanels([
      estimateView('a', {use: 'weak'}),
      estimateView('b', {source: undefined}),
      estimateView('c', {splicedFrom: ['a']}),
    ]);
    expect(panel?.series.map(({style}) => style)).toEqual(['weak', 'circulating', 'circulating']);
  });
});

describe('moveApart', () => {
  it('leaves labels alone that have room', () => {
    expect(moveApart([0.9, 0.1, 0.5], 0.1)).toEqual([0.9, 0.1, 0.5]);
  });

  it('keeps the order and, in the end, the distance', () => {
    const place = fc.double({min: 0, max: 1, noNaN: true});
    fc.assert(
      fc.property(fc.uniqueArray(place, {minLength: 2, maxLength: 6}), (places) => {
        const moved = moveApart(places, 0.05);
        const order = (list: readonly number[]): number[] =>
          list.map((_, i) => i).sort((a, b) => (list[a] ?? 0) - (list[b] ?? 0));
        expect(order(moved)).toEqual(order(places));
        const sorted = moved.toSorted((a, b) => a - b);
        const gaps = sorted.slice(1).map((value, i) => value - (sorted[i] ?? 0));
        expect(Math.min(...gaps)).toBeGreaterThan(0.03);
      }),
    );
  });
});
