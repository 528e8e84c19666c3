import {compare} from '@site/src/domain/breakEven/compare';
import {presentValue} from '@site/src/domain/breakEven/present';
import {sensitivity} from '@site/src/domain/breakEven/sensitivity';
import {example} from '@site/tests/fixtures/breakEven';
import {describe, expect, it} from 'vitest';

describe('the comparison of the chapter’s example', () => {
  const {owned, rentals, reference} = compare(example, 'cheapest');

  it('is over 37 points of 3 years and ends with what the machine is sold for', () => {
    expect(owned.curve).toHaveLength(37);
    expect(owned.curve[0]).toBe(300_000);
    expect(owned.cost).toBeCloseTo(312_000 + 4752 * owned.energyPerHour);
    expect(rentals.map(({cost}) => Math.round(cost))).toEqual([261_550, 114_131, 867_871, 114_048]);
  });

  it('finds the provider that is cheapest, and does not buy', () => {
    expect(reference?.kind).toBe('other');
    expect(reference?.crossing).toBeUndefined();
  });

  it('crosses in the month in which the hours of the break-even are over', () => {
    const busy = compare({...example, hoursPerMonth: 400, resale: 0}, 'on-demand');
    // 300,000 + 2,000 k + 400 × 1.92 k = 400 × 55.04 k
    const exact = 300_000 / (400 * (55.04 - busy.owned.energyPerHour) - 2000);
    expect(busy.reference?.crossing).toBe(Math.ceil(exact));
  });

  it('has no reference where the reader knows no price', () => {
    expect(compare(example, 'brazil').reference).toBeUndefined();
    expect(compare({...example, brazilBRLPerHour: 90}, 'cheapest').reference?.kind).toBe('brazil');
  });
});

describe('present value', () => {
  it('counts months without interest', () => {
    expect(presentValue(36, 0)).toEqual({annuity: 36, last: 1});
  });

  it('is that of the annuity formula', () => {
    const monthly = 1.1 ** (1 / 12) - 1;
    const {annuity, last} = presentValue(12, 0.1);
    expect(annuity).toBeCloseTo((1 - (1 + monthly) ** -12) / monthly, 9);
    expect(last).toBeCloseTo(1 / 1.1, 12);
  });
});

describe('sensitivity', () => {
  const aim = {against: 'other', currency: 'USD'} as const;

  it('orders the inputs by what they do, and leaves out those that do nothing', () => {
    expect(sensitivity(example, aim).map(({name}) => name)).toEqual([
      'price',
      'rentedPerOwned',
      'otherUSDPerHour',
      'hoursPerMonth',
      'brlPerUSD',
      'resale',
      'staffBRLPerMonth',
      'placeBRLPerMonth',
      'powerKW',
      'pue',
      'tariffBRLPerKWh',
    ]);
  });

  it('ties at the break-even hours and at the ceiling of the price', () => {
    const {reference} = compare(example, 'other');
    const tieOf = (name: string): number | undefined =>
      sensitivity(example, aim).find((swing) => swing.name === name)?.tie;
    const hours = reference?.breakEven;
    expect(tieOf('hoursPerMonth')).toBeCloseTo(hours && 'perMonth' in hours ? hours.perMonth : 0);
    expect(tieOf('price')).toBeCloseTo(reference?.ceiling ?? 0, 3);
    expect(tieOf('powerKW')).toBeUndefined();
  });

  it('stops at the limits of an input', () => {
    const swings = sensitivity({...example, pue: 1.1, hoursPerMonth: 700}, aim);
    expect(swings.find(({name}) => name === 'pue')?.low.value).toBe(1);
    expect(swings.find(({name}) => name === 'hoursPerMonth')?.high.value).toBe(730);
  });

  it('counts in reais at the rate that is moved', () => {
    const reais = sensitivity(example, {...aim, currency: 'BRL'});
    const dollars = sensitivity(example, aim);
    const rate = (swings: typeof reais) => swings.find(({name}) => name === 'brlPerUSD')?.high;
    expect(rate(reais)?.excess).toBeCloseTo(6.6 * (rate(dollars)?.excess ?? 0), 3);
  });
});
