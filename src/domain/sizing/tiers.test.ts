import {hardwareTierSchema} from '@site/src/domain/sizing/schema';
import {selectTiers, tierSpecs, toggleTier} from '@site/src/domain/sizing/tiers';
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
    expect(ids(selectTiers(tiers, {order: 'ascending'}))).toEqual(['a', 'b', 'c']);
    expect(ids(selectTiers(tiers, {order: 'descending'}))).toEqual(['c', 'b', 'a']);
  });

  it('leaves out what is hidden', () => {
    expect(ids(selectTiers(tiers, {b: 'hidden', gone: 'hidden'}))).toEqual(['a', 'c']);
  });

  it('shows all where a link hides every one', () => {
    const none = {a: 'hidden', b: 'hidden', c: 'hidden'};
    expect(ids(selectTiers(tiers, none))).toEqual(['a', 'b', 'c']);
  });

  it('leaves the list that it was given as it was', () => {
    selectTiers(tiers, {order: 'descending'});
    expect(ids(tiers)).toEqual(['b', 'a', 'c']);
  });
});

describe('toggleTier', () => {
  it('hides a tier and shows it again', () => {
    expect(toggleTier(tiers, {}, 'a')).toEqual({a: 'hidden'});
    expect(toggleTier(tiers, {a: 'hidden'}, 'a')).toEqual({a: 'shown'});
  });

  it('keeps the last visible tier', () => {
    expect(toggleTier(tiers, {a: 'hidden', b: 'hidden'}, 'c')).toEqual({});
  });

  it('shows one again when only one is left', () => {
    expect(toggleTier(tiers, {a: 'hidden', b: 'hidden'}, 'a')).toEqual({a: 'shown'});
  });
});
