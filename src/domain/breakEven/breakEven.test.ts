import {type BreakEven, breakEven, ceilingPrice} from '@site/src/domain/breakEven/breakEven';
import {ownedCost} from '@site/src/domain/breakEven/owned';
import {rentalsOf} from '@site/src/domain/breakEven/rentals';
import type {RentalKind, Terms} from '@site/src/domain/breakEven/terms';
import {bare, example} from '@site/tests/fixtures/breakEven';
import {describe, expect, it} from 'vitest';

function against(kind: RentalKind, terms: Terms): BreakEven {
  const rental = rentalsOf(terms).find((candidate) => candidate.kind === kind);
  return rental ? breakEven(terms, rental) : {status: 'never'};
}

const hours = (result: BreakEven): number =>
  'inAll' in result ? Math.round(result.inAll) : Number.NaN;

describe('the break-even', () => {
  // The facts: US$ 0.122 for a kWh, over four years.
  it.each([
    [300e3, 'on-demand', 5647, 0.16],
    [300e3, 'other', 13_585, 0.39],
    [400e3, 'on-demand', 7530, 0.21],
  ] as const)('of US$ %d against %s is at %d hours', (price, kind, expected, share) => {
    const terms = {...bare, price, years: 4, tariffBRLPerKWh: 0.122 * 5.5};
    const result = against(kind, terms);
    expect(hours(result)).toBe(expected);
    expect('inAll' in result && result.inAll / (4 * 8760)).toBeCloseTo(share, 2);
  });

  it.each([
    [bare, 5647, 13_585],
    [example, 5873, 14_128],
    [{...bare, price: 400e3}, 7530, 18_113],
  ])('is that of row %# of the table of the chapter', (terms, onDemand, other) => {
    expect(hours(against('on-demand', terms))).toBe(onDemand);
    expect(hours(against('other', terms))).toBe(other);
  });

  it('does not depend on how a cost is split between price and tax', () => {
    const taxed = {...bare, price: 200e3, importTax: 0.5};
    expect(against('other', taxed)).toEqual(against('other', bare));
  });

  it('says when it lies beyond the hours of the period', () => {
    const dear = {...example, price: 2e6};
    expect(against('other', dear)).toMatchObject({status: 'beyond'});
    expect(against('other', {...example, otherUSDPerHour: 1.9})).toEqual({status: 'never'});
    const energy = ownedCost(example).energyPerHour;
    expect(against('other', {...example, otherUSDPerHour: energy})).toEqual({status: 'never'});
  });

  it('is passed from the start against a reservation that costs more than everything', () => {
    expect(against('reserved', example)).toEqual({status: 'always'});
  });

  it('against a reservation is a number of hours up to which buying pays', () => {
    const fixed = 312e3;
    const reserved = (discount: number): number => 36 * 55.04 * (1 - discount) * 730;
    expect(reserved(0.79)).toBeLessThan(fixed);
    expect(against('reserved', {...example, reservedDiscount: 0.79})).toEqual({status: 'never'});
    expect(against('reserved', {...example, reservedDiscount: 0.77})).toMatchObject({
      status: 'up-to',
      inAll: expect.closeTo((reserved(0.77) - fixed) / ownedCost(example).energyPerHour, 6),
    });
  });

  it('comes later with interest, for the machine is paid first', () => {
    const later = hours(against('other', {...example, yearlyInterest: 0.15}));
    expect(later).toBeGreaterThan(14_128);
  });
});

describe('the own machine', () => {
  it('uses US$ 1.92 of electricity in an hour, and R$ 7,589 in 30 days', () => {
    expect(ownedCost(example).energyPerHour).toBeCloseTo(1.92, 2);
    const reais = ownedCost({...example, brlPerUSD: 1}).energyPerHour * 720;
    expect(reais).toBeCloseTo(7589, 0);
  });

  it('may cost US$ 4,414 with its energy to replace an L4 as the chapter on hardware does', () => {
    const card = {
      ...bare,
      years: 2,
      rentUSDPerHour: 0.8048,
      rentedPerOwned: 209.5 / 121,
      tariffBRLPerKWh: 0,
    };
    const [onDemand] = rentalsOf(card);
    expect(onDemand && ceilingPrice(card, onDemand)).toBeCloseTo(4414, 0);
  });

  it('has no price at which it pays when people alone cost more than renting', () => {
    const terms = {...example, staffBRLPerMonth: 1e6};
    const [onDemand] = rentalsOf(terms);
    expect(onDemand && ceilingPrice(terms, onDemand)).toBeUndefined();
  });
});
