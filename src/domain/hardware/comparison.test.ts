import {
  compared,
  isDifferent,
  maxCompared,
  readSlots,
  slotFields,
  toggleCompared,
  toSlots,
} from '@site/src/domain/hardware/comparison';
import {describe, expect, it} from 'vitest';

const ids = ['a', 'b', 'c', 'd', 'e'];

describe('a comparison', () => {
  it('takes four rows, and refuses a fifth', () => {
    const four = ids.slice(0, maxCompared);
    const chosen = four.reduce<string[]>((list, id) => toggleCompared(list, id) ?? [], []);
    expect(chosen).toEqual(four);
    expect(toggleCompared(chosen, 'e')).toBeUndefined();
  });

  it('gives up a row that is chosen again, also when it is full', () => {
    expect(toggleCompared(['a', 'b', 'c', 'd'], 'b')).toEqual(['a', 'c', 'd']);
  });

  it('has its rows in the order in which they were chosen, without those that are gone', () => {
    const rows = ids.map((id) => ({id}));
    expect(compared(rows, ['c', 'gone', 'a'])).toEqual([{id: 'c'}, {id: 'a'}]);
  });

  it('says what differs', () => {
    expect(isDifferent(['24', '24', '24'])).toBe(false);
    expect(isDifferent(['24', '24', '48'])).toBe(true);
    expect(isDifferent(['24'])).toBe(false);
  });
});

describe('the fields of a comparison', () => {
  it('begin empty', () => {
    const fields = slotFields(ids);
    const starts = Object.fromEntries(
      Object.entries(fields).map(([name, {start}]) => [name, start]),
    ) as Record<keyof typeof fields, string>;
    expect(readSlots(starts)).toEqual([]);
  });

  it.each([[[]], [['c']], [['d', 'a', 'e', 'b']]])('hold %j and give it back', (chosen) => {
    expect(readSlots(toSlots(chosen))).toEqual(chosen);
  });

  it('count a row that a link names twice once', () => {
    expect(readSlots({...toSlots(['a', 'b']), compare4: 'a'})).toEqual(['a', 'b']);
  });
});
