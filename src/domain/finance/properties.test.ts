import {toAssumptions} from '@site/src/domain/finance/assumptions';
import {type Fields, fields} from '@site/src/domain/finance/fields';
import {sensitivity} from '@site/src/domain/finance/sensitivity';
import {unitEconomics} from '@site/src/domain/finance/unitEconomics';
import type {FieldValues, ToolField} from '@site/src/domain/tool/fields';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

/** Any value that a field accepts, its limits more often than chance would bring them. */
function accepted(field: ToolField): fc.Arbitrary<number | string | undefined> {
  if (field.type === 'choice') {
    return fc.constantFrom(...field.options);
  }
  if (field.type !== 'number') {
    return fc.constant(field.start);
  }
  const {min, max, percent, whole, optional} = field;
  const inside = whole ? fc.integer({min, max}) : fc.double({min, max, noNaN: true});
  const typed = fc.oneof(fc.constantFrom(min, max), inside);
  const value = percent ? typed.map((number) => number / 100) : typed;
  return optional ? fc.option(value, {nil: undefined}) : value;
}

const values = fc.record(
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, accepted(field)])),
) as fc.Arbitrary<FieldValues<Fields>>;

/** Every number of a result, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') {
    return [value];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe('unit economics', () => {
  it('gives finite numbers, or names a field, for all values that the fields accept', () => {
    let calculated = 0;
    fc.assert(
      fc.property(values, (any) => {
        const result = unitEconomics(toAssumptions(any));
        if (result.status === 'invalid') {
          expect(Object.keys(fields)).toContain(result.field);
          return;
        }
        calculated += 1;
        const numbers = numbersIn([result, sensitivity(result.plan, any.utilisation)]);
        expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
      }),
      {numRuns: 500},
    );
    expect(calculated).toBeGreaterThan(50);
  });
});
