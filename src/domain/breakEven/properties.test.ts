import {breakEven, ceilingPrice, excessOfRenting} from '@site/src/domain/breakEven/breakEven';
import {compare} from '@site/src/domain/breakEven/compare';
import {rentalCurve} from '@site/src/domain/breakEven/curves';
import {fields, references} from '@site/src/domain/breakEven/fields';
import {ownedCost} from '@site/src/domain/breakEven/owned';
import {rentalsOf} from '@site/src/domain/breakEven/rentals';
import {sensitivity} from '@site/src/domain/breakEven/sensitivity';
import {currencies, hoursInMonth, type Terms} from '@site/src/domain/breakEven/terms';
import {example} from '@site/tests/fixtures/breakEven';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

/** Any value that a field lets through, its limits included. */
function anyOf(name: keyof Terms): fc.Arbitrary<unknown> {
  const field = fields[name];
  if (field.type === 'choice') {
    return fc.constantFrom(...field.options);
  }
  const unit = 'percent' in field ? 100 : 1;
  if ('whole' in field) {
    return fc.integer({min: field.min, max: field.max});
  }
  const number = fc.double({min: field.min / unit, max: field.max / unit, noNaN: true});
  return 'optional' in field ? fc.option(number, {nil: undefined}) : number;
}

const names = Object.keys(example) as (keyof Terms)[];

const anyTerms = fc.record(
  Object.fromEntries(names.map((name) => [name, anyOf(name)])),
) as fc.Arbitrary<Terms>;

/** Every number inside a result. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') {
    return [value];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

const rank = {always: 0, from: 1, beyond: 2, never: 3, 'up-to': 4} as const;

describe('buying or renting, whatever is typed', () => {
  it('is made of finite numbers', () => {
    fc.assert(
      fc.property(
        anyTerms,
        fc.constantFrom(...references),
        fc.constantFrom(...currencies),
        (terms, against, currency) => {
          const numbers = numbersIn([
            compare(terms, against),
            sensitivity(terms, {against, currency}),
          ]);
          expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
        },
      ),
      {numRuns: 200},
    );
  });

  it('pays from the break-even on, and not before', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        for (const rental of rentalsOf(terms).filter(({kind}) => kind !== 'reserved')) {
          const result = breakEven(terms, rental);
          if (result.status === 'from') {
            const at = (share: number): number =>
              excessOfRenting({...terms, hoursPerMonth: result.perMonth * share}, rental);
            expect(at(1.01)).toBeGreaterThan(0);
            expect(at(0.99)).toBeLessThan(0);
          }
        }
      }),
    );
  });

  it('comes no earlier with a dearer machine or a cheaper rental', () => {
    fc.assert(
      fc.property(anyTerms, fc.double({min: 1, max: 3, noNaN: true}), (terms, factor) => {
        const later = (changed: Partial<Terms>): void => {
          const first = (t: Terms) => {
            const [rental] = rentalsOf(t);
            return rental ? breakEven(t, rental) : undefined;
          };
          const [before, after] = [first(terms), first({...terms, ...changed})];
          expect(rank[after?.status ?? 'never']).toBeGreaterThanOrEqual(
            rank[before?.status ?? 'never'],
          );
          if (before && after && 'perMonth' in before && 'perMonth' in after) {
            expect(after.perMonth).toBeGreaterThanOrEqual(before.perMonth * (1 - 1e-9));
          }
        };
        later({price: terms.price * factor});
        later({rentUSDPerHour: terms.rentUSDPerHour / factor});
      }),
    );
  });

  it('gains with every hour that costs more rented than its energy does', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const {energyPerHour} = ownedCost(terms);
        const busier = {...terms, hoursPerMonth: terms.hoursPerMonth / 2 + hoursInMonth / 2};
        for (const rental of rentalsOf(terms).filter(({perHour}) => perHour > energyPerHour)) {
          const gain = excessOfRenting(busier, rental) - excessOfRenting(terms, rental);
          const scale = Math.abs(excessOfRenting(terms, rental));
          expect(gain).toBeGreaterThanOrEqual(-1e-9 * scale);
        }
      }),
    );
  });

  it('costs the same both ways at the ceiling of the price', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        for (const rental of rentalsOf(terms)) {
          const price = ceilingPrice(terms, rental);
          if (price !== undefined) {
            const tied = {...terms, price, priceCurrency: 'USD'} as const;
            const scale = rentalCurve(tied, rental).at(-1) ?? 0;
            expect(Math.abs(excessOfRenting(tied, rental)) / scale).toBeLessThan(1e-6);
          }
        }
      }),
    );
  });
});
