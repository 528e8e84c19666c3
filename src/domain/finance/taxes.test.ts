import {presumedProfitTax} from '@site/src/domain/finance/presumedProfit';
import {annexOf, fatorR, payrollForAnnexIII, simplesTax} from '@site/src/domain/finance/simples';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

const of = (revenue: number) => ({revenue, issRate: 0.05});

describe('Simples', () => {
  it('gives the effective rates of the chapters', () => {
    const percent = (annex: 'III' | 'V', revenue: number) =>
      (100 * (simplesTax(annex, of(revenue))?.rate ?? 0)).toFixed(2);
    expect([percent('III', 480_000), percent('V', 480_000)]).toEqual(['9.83', '17.44']);
    expect([percent('III', 926_640), percent('V', 926_640)]).toEqual(['12.15', '18.65']);
  });

  it.each(['III', 'V'] as const)('has no jump between the bands of Annex %s with ISS', (annex) => {
    for (const upTo of [180_000, 360_000, 720_000, 1_800_000]) {
      const [at, above] = [upTo, upTo + 0.01].map((r) => simplesTax(annex, of(r))?.tax ?? 0);
      expect(Math.abs((above ?? 0) - (at ?? 0))).toBeLessThan(0.01);
    }
  });

  it('adds the ISS above R$ 3.6 million and ends at R$ 4.8 million', () => {
    expect(simplesTax('III', of(3_600_000))?.iss).toBe(0);
    expect(simplesTax('III', of(4_000_000))).toMatchObject({
      iss: 200_000,
      tax: 4_000_000 * 0.33 - 648_000 + 200_000,
    });
    expect(simplesTax('III', of(4_800_000))).toBeDefined();
    expect(simplesTax('III', of(4_800_000.01))).toBeUndefined();
  });

  it('never takes more than the nominal rate and the ISS', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('III' as const, 'V' as const),
        fc.double({min: 0.01, max: 4_800_000, noNaN: true}),
        (annex, revenue) => {
          const tax = simplesTax(annex, of(revenue));
          expect(tax?.rate).toBeGreaterThan(0);
          expect(tax?.rate).toBeLessThanOrEqual((tax?.nominal ?? 0) + 0.05 + 1e-12);
        },
      ),
    );
  });
});

describe('Fator R', () => {
  it('cuts without rounding, as in the manual of the official system', () => {
    expect(fatorR(0.2774 * 480_000, 480_000)).toBe(0.27);
    expect(annexOf(132_000, 480_000)).toBe('V');
    expect(annexOf(144_000, 480_000)).toBe('III');
    expect(annexOf(144_000, 540_000)).toBe('V');
  });

  it('is 28% exactly at the payroll that it asks for, whatever the cents', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 4_800_000}), (revenue) => {
        const payroll = payrollForAnnexIII(revenue);
        expect(annexOf(payroll, revenue)).toBe('III');
        expect(annexOf(payroll - 0.01, revenue)).toBe('V');
      }),
    );
  });
});

describe('lucro presumido', () => {
  it('adds up for the company of three', () => {
    // By hand: 32% of 926,640 is 296,524.80; 56,524.80 of it pays the surcharge.
    const tax = presumedProfitTax(926_640, 0.05);
    expect(tax?.irpj).toBeCloseTo(44_478.72, 6);
    expect(tax?.irpjSurcharge).toBeCloseTo(5652.48, 6);
    expect(tax?.csll).toBeCloseTo(26_687.232, 6);
    expect(tax?.tax).toBeCloseTo(156_972.792, 6);
    expect(tax?.rate).toBeCloseTo(0.1694, 4);
  });

  it('presumes 35.2% of what exceeds R$ 5 million', () => {
    const tax = presumedProfitTax(6_000_000, 0.05);
    expect(tax?.csll).toBeCloseTo(0.09 * 1_952_000, 6);
    expect(tax?.irpj).toBeCloseTo(0.15 * 1_952_000, 6);
  });

  it('has no surcharge up to R$ 20,000 of presumed profit a month', () => {
    expect(presumedProfitTax(750_000, 0.05)?.irpjSurcharge).toBe(0);
    expect(presumedProfitTax(78_000_001, 0.05)).toBeUndefined();
  });
});
