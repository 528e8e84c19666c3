import {expect, it} from 'vitest';
import {field, nextPlace} from './roving';

it.each([
  ['ArrowDown', field, 3, 0],
  ['ArrowDown', 0, 3, 1],
  ['ArrowDown', 2, 3, 2],
  ['ArrowUp', 1, 3, 0],
  ['ArrowUp', 0, 3, field],
  ['ArrowUp', field, 3, undefined],
  ['Home', 2, 3, 0],
  ['Home', field, 3, undefined],
  ['End', 0, 3, 2],
  ['Enter', 0, 3, undefined],
  ['ArrowDown', field, 0, undefined],
])('%s from %i of %i', (key, place, count, expected) => {
  expect(nextPlace(key, place, count)).toBe(expected);
});
