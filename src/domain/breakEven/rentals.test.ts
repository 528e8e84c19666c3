import {compare} from '@site/src/domain/breakEven/compare';
import {lostShare, rentalsOf} from '@site/src/domain/breakEven/rentals';
import type {RentalKind, Terms} from '@site/src/domain/breakEven/terms';
import {example} from '@site/tests/fixtures/breakEven';
import {describe, expect, it} from 'vitest';

const perHour = (terms: Terms, kind: RentalKind): number | undefined =>
  rentalsOf(terms).find((rental) => rental.kind === kind)?.perHour;

const cost = (terms: Terms, kind: RentalKind): number | undefined =>
  compare(terms, 'cheapest').rentals.find((rental) => rental.kind === kind)?.cost;

describe('spot', () => {
  it.each([
    [60, 8, 0.083, 0.44],
    [15, 8, 0.036, 0.42],
    [60, 2, 0.333, 0.6],
  ])(
    'with a checkpoint every %d min and a loss every %d h loses %d',
    (checkpointMinutes, interruptionHours, lost, price) => {
      const terms = {...example, checkpointMinutes, interruptionHours};
      expect(lostShare(terms)).toBeCloseTo(lost, 3);
      expect((perHour(terms, 'spot') ?? 0) / 55.04).toBeCloseTo(price, 2);
    },
  );

  it('is on for as long as the work and what is lost take', () => {
    const terms = {...example, interruptionHours: 2};
    expect(rentalsOf(terms).find(({kind}) => kind === 'spot')?.clockHours).toBeCloseTo(198);
  });

  it('is no way of renting when the work never ends', () => {
    const terms = {...example, interruptionHours: 0.5};
    expect(rentalsOf(terms).map(({kind}) => kind)).toEqual(['on-demand', 'reserved', 'other']);
  });
});

describe('a reservation', () => {
  it('is paid also when nothing runs', () => {
    expect(cost({...example, hoursPerMonth: 1}, 'reserved')).toBe(cost(example, 'reserved'));
    expect(cost(example, 'reserved')).toBeCloseTo(55.04 * 0.6 * 26_280);
  });

  it('costs what the hours on demand cost at a use of 1 − d', () => {
    const terms = {...example, hoursPerMonth: 0.6 * 730};
    expect(cost(terms, 'reserved')).toBeCloseTo(cost(terms, 'on-demand') ?? 0);
  });

  it('takes as many machines as the hours need', () => {
    const [one, two] = [1, 2].map((rentedPerOwned) =>
      cost({...example, hoursPerMonth: 730, rentedPerOwned}, 'reserved'),
    );
    expect(two).toBeCloseTo(2 * (one ?? 0));
  });
});

describe('a price', () => {
  it('of a slower machine counts once for each of its hours', () => {
    expect(perHour({...example, rentedPerOwned: 2}, 'other')).toBe(48);
  });

  it('has taxes on top, but not that of Brazil, which comes in reais with all taxes', () => {
    const terms = {...example, rentTax: 0.5, brazilBRLPerHour: 550};
    expect(perHour(terms, 'on-demand')).toBeCloseTo(82.56);
    expect(perHour(terms, 'other')).toBe(36);
    expect(perHour(terms, 'brazil')).toBeCloseTo(100);
  });

  it('that nobody offered makes no way of renting', () => {
    expect(perHour({...example, otherUSDPerHour: undefined}, 'other')).toBeUndefined();
    expect(perHour(example, 'brazil')).toBeUndefined();
  });
});
