import {expect, it} from 'vitest';
import {createRandom} from './random';

const draw = (seed: string) => {
  const random = createRandom(seed);
  return Array.from({length: 1000}, () => random.integer(1, 6));
};

it('gives the same numbers for the same seed', () => {
  expect(draw('a')).toEqual(draw('a'));
  expect(draw('a')).not.toEqual(draw('b'));
});

it('gives every number between its limits, and no other', () => {
  expect([...new Set(draw('a'))].sort()).toEqual([1, 2, 3, 4, 5, 6]);
});

it('lets things happen as often as asked', () => {
  const random = createRandom('share');
  const count = Array.from({length: 10_000}, () => random.happens(0.3)).filter(Boolean).length;
  expect(count / 10_000).toBeCloseTo(0.3, 1);
});

it('refuses to pick from nothing', () => {
  expect(() => createRandom('a').pick([])).toThrow('empty list');
});
