import {rentOf} from '@site/src/domain/hardware/rent';
import {instanceView} from '@site/tests/fixtures/catalogues';
import {figure} from '@site/tests/fixtures/sizing';
import {describe, expect, it} from 'vitest';

type Available = 'yes' | 'no' | 'unknown';
type Price = Parameters<typeof rentOf>[1][number]['priceUSDPerHour'];

function machine(id: string, count: number, price: Price, available: Available = 'no') {
  const view = instanceView(id, {acceleratorCount: count, priceUSDPerHour: price});
  return {...view, accelerator: 'h100', brazil: {...view.brazil, available}};
}

describe('rentOf', () => {
  it('is the lowest confirmed price of one accelerator, with the machine it is from', () => {
    const rent = rentOf('h100', [
      machine('one', 1, figure(6.88)),
      machine('eight', 8, figure(40)),
      machine('unknown', 1, 'not-published'),
    ]);
    expect(rent.lowest).toMatchObject({
      value: 5,
      source: 'bekman-2026',
      machine: {id: 'eight', acceleratorCount: 8, region: 'us-east-1'},
    });
    expect([rent.machines, rent.priced]).toEqual([3, 2]);
  });

  it('is no price where none is confirmed', () => {
    const rent = rentOf('h100', [machine('one', 1, 'not-published')]);
    expect(rent).not.toHaveProperty('lowest');
    expect([rent.machines, rent.priced]).toEqual([1, 0]);
  });

  it.each([
    [['no', 'yes', 'unknown'], 'yes', 'm1'],
    [['no', 'unknown'], 'unknown', 'm1'],
    [['no', 'no'], 'no', 'm0'],
  ] as const)('is in Brazil, of %j: %s, read for %s', (answers, expected, basis) => {
    const machines = answers.map((available, i) => machine(`m${i}`, 1, figure(1), available));
    const {brazil, brazilBasis} = rentOf('h100', machines);
    expect([brazil, brazilBasis?.machine.id]).toEqual([expected, basis]);
  });

  it('knows nothing of an accelerator that no machine has', () => {
    expect(rentOf('l4', [machine('one', 1, figure(1))])).toEqual({
      machines: 0,
      priced: 0,
      brazil: 'not-listed',
    });
  });
});
