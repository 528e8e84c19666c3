import {hardwareTierSchema} from '@site/src/domain/sizing/schema';
import {selectTiers, tierSpecs, toggleHidden} from '@site/src/domain/sizing/tiers';
import {tierView} from '@site/tests/fixtures/sizing';
import {describe, expect, it} from 'vitest';

const tiers = [tierView('b', 2), tierView('a', 1), tierView('c', 3)];
const ids = (list: readonly {id: string}[]): string[] => list.map(({id}) => id);

describe('tierSpecs', () => {
  it('names every figure of a tier, so that none is left out of the table', () => {
    expect([...tierSpecs].sort()).toEqual(Object.keys(hardwareTierSchema.shape.specs.shape).sort());
  });
});

describe('selectTiers', () => {
  it('orders from the smallest or from the largest', () => {
    expect(ids(selectTiers(tiers, [], 'ascending'))).toEqual(['a', 'b', 'c']);
    expect(ids(selectTiers(tiers, [], 'descending'))).toEqual(['c', 'b', 'a']);
  });

  it('leaves out what is hidden', () => {
    expect(ids(selectTiers(tiers, ['b', 'gone'], 'ascending'))).toEqual(['a', 'c']);
  });

  it('leaves the list that it was given as it was', () => {
    selectTiers(tiers, [], 'descending');
    expect(ids(tiers)).toEqual(['b', 'a', 'c']);
  });
});

describe('toggleHidden', () => {
  it('hides a tier and shows it again', () => {
    const hidden = toggleHidden(tiers, [], 'a');
    expect(hidden).toEqual(['a']);
    expect(toggleHidden(tiers, hidden, 'a')).toEqual([]);
  });

  it('keeps the last visible tier', () => {
    expect(toggleHidden(tiers, ['a', 'b'], 'c')).toEqual(['a', 'b']);
  });

  it('shows one again when only one is left', () => {
    expect(toggleHidden(tiers, ['a', 'b'], 'a')).toEqual(['b']);
  });
});
