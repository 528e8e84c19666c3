import {withinBudget} from '@site/src/domain/hardware/budget';
import {describe, expect, it} from 'vitest';

const price = (row: {price?: number}): number | undefined => row.price;

describe('withinBudget', () => {
  const rows = [{price: 1}, {}, {price: 2}, {price: 3}, {}];

  it('keeps everything where there is no budget', () => {
    expect(withinBudget(rows, undefined, price)).toEqual({rows, withoutPrice: 0});
  });

  it('keeps what costs at most the budget, and counts what nobody knows the price of', () => {
    expect(withinBudget(rows, 2, price)).toEqual({
      rows: [{price: 1}, {price: 2}],
      withoutPrice: 2,
    });
  });
});
