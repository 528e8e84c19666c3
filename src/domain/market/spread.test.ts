import {flagsOf} from '@site/src/domain/market/flags';
import {comparable, isReadBy, spreadOf} from '@site/src/domain/market/spread';
import {estimateView} from '@site/tests/fixtures/catalogues';
import {describe, expect, it} from 'vitest';

const at = (id: string, valueMillion: number, changes = {}) =>
  estimateView(id, {points: [{year: 2030, valueMillion}], ...changes});

describe('spreadOf', () => {
  it('puts the lowest first and counts the others in multiples of it', () => {
    const items = spreadOf([at('a', 1000), at('b', 250), at('c', 500)], 2030);
    expect(items.map(({estimate, timesLowest}) => [estimate.id, timesLowest])).toEqual([
      ['b', 1],
      ['c', 2],
      ['a', 4],
    ]);
  });

  it('leaves out what does not reach the year', () => {
    expect(spreadOf([at('a', 1000)], 2031)).toEqual([]);
  });
});

describe('comparable', () => {
  it('keeps worldwide estimates of one scope, with a source, from one report', () => {
    const kept = comparable(
      [
        at('a', 1),
        at('other-scope', 1, {scope: 'annotation'}),
        at('one-country', 1, {region: 'united-states'}),
        at('unsourced', 1, {source: undefined}),
        at('spliced', 1, {splicedFrom: ['a']}),
      ],
      'mlops',
    );
    expect(kept.map(({id}) => id)).toEqual(['a']);
  });
});

it('knows by when an estimate was read', () => {
  expect(isReadBy({asOf: '2024'}, 2024)).toBe(true);
  expect(isReadBy({asOf: '2025-03'}, 2024)).toBe(false);
});

describe('flagsOf', () => {
  const check = {
    first: {year: 2024, valueMillion: 1},
    last: {year: 2025, valueMillion: 2},
    stated: 5,
    implied: 100,
    expectedMillion: 1.05,
    agrees: false,
  };

  it('finds nothing wrong with a sound estimate', () => {
    expect(flagsOf({source: 'a'}, undefined)).toEqual([]);
    expect(
      flagsOf({source: 'a', statedRate: {percentPerYear: 5}}, {...check, agrees: true}),
    ).toEqual([]);
  });

  it('names everything that is wrong', () => {
    expect(flagsOf({splicedFrom: ['a'], statedRate: {percentPerYear: 5}}, check)).toEqual([
      'contradicts',
      'spliced',
      'unsourced',
    ]);
    expect(flagsOf({source: 'a', statedRate: {percentPerYear: 5}}, undefined)).toEqual([
      'unchecked',
    ]);
    expect(
      flagsOf(
        {source: 'a', sumOfYears: true, undated: {valueMillion: 1, readings: [2030]}},
        undefined,
      ),
    ).toEqual(['undated', 'sum']);
  });
});
