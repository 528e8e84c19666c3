import {parseNumber} from '@site/src/domain/tool/parseNumber';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

describe('parseNumber', () => {
  it.each([
    ['0,5', ',', 0.5],
    ['0.5', '.', 0.5],
    [' −3,25 ', ',', -3.25],
    ['1.234,5', ',', 1234.5],
    ['1,234.5', '.', 1234.5],
    ['1.234.567', ',', 1_234_567],
    ['1e-3', ',', 0.001],
    ['1,5E3', ',', 1500],
    [',5', ',', 0.5],
    ['007', '.', 7],
  ] as const)('reads %s with the decimal mark %s', (text, mark, value) => {
    expect(parseNumber(text, mark)).toEqual({status: 'ok', value});
  });

  it.each([
    ['1.234', ',', 'ambiguous'],
    ['1,234', '.', 'ambiguous'],
    ['0.125', ',', 'other-decimal'],
    ['12.34', ',', 'other-decimal'],
    ['12,34', '.', 'other-decimal'],
    ['12 GB', ',', 'not-a-number'],
    ['R$ 5', ',', 'not-a-number'],
    ['5%', '.', 'not-a-number'],
    ['1.23.456', ',', 'not-a-number'],
    ['NaN', '.', 'not-a-number'],
    ['Infinity', '.', 'not-a-number'],
    ['', '.', 'not-a-number'],
    ['1e400', '.', 'too-large'],
    ['1e16', '.', 'too-large'],
  ] as const)('refuses %s with the decimal mark %s: %s', (text, mark, rule) => {
    expect(parseNumber(text, mark)).toEqual({status: 'invalid', rule});
  });

  it('reads back what each language writes', () => {
    fc.assert(
      fc.property(fc.double({min: -1e9, max: 1e9, noNaN: true}), (value) => {
        for (const [locale, mark] of [
          ['pt-BR', ','],
          ['en', '.'],
        ] as const) {
          const text = value.toLocaleString(locale, {
            useGrouping: false,
            maximumFractionDigits: 15,
          });
          const parsed = parseNumber(text, mark);
          expect(parsed.status === 'ok' && parsed.value).toBeCloseTo(value, 6);
        }
      }),
    );
  });

  it('never gives anything but a finite number', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(',' as const, '.' as const), (text, mark) => {
        const parsed = parseNumber(text, mark);
        expect(parsed.status === 'invalid' || Number.isFinite(parsed.value)).toBe(true);
      }),
    );
  });
});
