import {
  type CashPlan,
  cashCurve,
  cashMeasures,
  horizonMonths,
  shownMonths,
} from '@site/src/domain/finance/cash';
import {sensitivity} from '@site/src/domain/finance/sensitivity';
import {economicsOf, known} from '@site/tests/fixtures/finance';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

const plan = fc.record({
  investment: fc.integer({min: 0, max: 1_000_000}),
  idleCost: fc.integer({min: 0, max: 200_000}),
  fullCost: fc.integer({min: 0, max: 500_000}),
  revenue: fc.integer({min: 1, max: 1_000_000}),
  directCost: fc.integer({min: 0, max: 100_000}),
  taxRate: fc.double({min: 0, max: 0.6, noNaN: true}),
  salesCycle: fc.integer({min: 0, max: 36}),
  ramp: fc.integer({min: 1, max: 60}),
  delay: fc.integer({min: 0, max: 12}),
  advance: fc.double({min: 0, max: 1, noNaN: true}),
});

const lowest = (cash: CashPlan): number => Math.min(...cashCurve(cash).map(({balance}) => balance));

const paidBackIn = (value: number) => ({
  ...economicsOf().measures,
  payback: {status: 'ok' as const, value},
});

const tolerance = 1e-6;

describe('cash', () => {
  it('is never deeper with a higher price', () => {
    fc.assert(
      fc.property(plan, fc.double({min: 1, max: 3, noNaN: true}), (cash, factor) => {
        const dearer = {...cash, revenue: cash.revenue * factor};
        expect(lowest(dearer)).toBeGreaterThanOrEqual(lowest(cash) - tolerance);
      }),
    );
  });

  it('is never deeper with a shorter sales cycle, earlier payment or lower cost', () => {
    fc.assert(
      fc.property(plan, (cash) => {
        const idle = {...cash, idleCost: Math.min(cash.idleCost, cash.fullCost)};
        for (const better of [
          {...idle, delay: 0},
          {...idle, idleCost: 0},
          {...idle, investment: 0},
        ]) {
          expect(lowest(better)).toBeGreaterThanOrEqual(lowest(idle) - tolerance);
        }
      }),
    );
  });

  it('adds up: the balance of a month is all that came in less all that went out', () => {
    fc.assert(
      fc.property(plan, fc.integer({min: 0, max: horizonMonths}), (cash, month) => {
        const months = cashCurve(cash).slice(0, month + 1);
        const sum = months.reduce((total, {received, paid}) => total + received - paid, 0);
        expect(months.at(-1)?.balance).toBeCloseTo(sum, 4);
      }),
    );
  });

  it('reaches its monthly result in the last month, and every measure is a number or a state', () => {
    fc.assert(
      fc.property(plan, (cash) => {
        const {monthlyResult, cashNeeded, breakEven, payback} = cashMeasures(cashCurve(cash));
        const expected = cash.revenue * (1 - cash.taxRate) - cash.fullCost - cash.directCost;
        expect(monthlyResult).toBeCloseTo(expected, 4);
        for (const measure of [cashNeeded, breakEven, payback]) {
          expect(measure.status === 'undefined' || Number.isFinite(measure.value)).toBe(true);
        }
        expect(payback.status === 'ok' ? breakEven.status : 'ok').toBe('ok');
      }),
    );
  });
});

describe('cash measures', () => {
  it('says never and without end when every month takes', () => {
    const {measures} = economicsOf({hourPrice: 100});
    expect(measures.breakEven).toEqual({status: 'undefined', reason: 'never'});
    expect(measures.payback).toEqual({status: 'undefined', reason: 'never'});
    expect(measures.cashNeeded).toEqual({status: 'undefined', reason: 'without-end'});
  });

  it('breaks even without a payback in sight when little is left', () => {
    const {measures} = economicsOf({hourPrice: 200});
    expect(measures.breakEven.status).toBe('ok');
    expect(measures.payback).toEqual({status: 'undefined', reason: 'never'});
  });

  it('needs no cash when nothing is spent before it arrives', () => {
    const {measures} = economicsOf({
      investment: 0,
      personCost: 0,
      fixedCost: 0,
      infrastructureCost: 0,
    });
    expect(measures.cashNeeded).toEqual({status: 'ok', value: 0});
    expect(measures.payback).toEqual({status: 'ok', value: 1});
  });
});

describe('shown months', () => {
  it('are whole years that hold the payback, and all when there is none', () => {
    expect([26, 30, 31, 54, 118].map((value) => shownMonths(paidBackIn(value)))).toEqual([
      36, 36, 48, 60, 120,
    ]);
    expect(shownMonths(economicsOf({hourPrice: 100}).measures)).toBe(horizonMonths);
  });
});

describe('sensitivity', () => {
  it('is the table of business/pricing', () => {
    const {plan: cash} = economicsOf();
    const rows = sensitivity(cash, 0.65).map(({name, measures}) => [
      name,
      Math.round(known(measures.cashNeeded)),
      known(measures.breakEven),
      known(measures.payback),
    ]);
    expect(rows).toEqual([
      ['none', 366_719, 11, 30],
      ['utilisation', 394_426, 12, 54],
      ['price', 383_063, 12, 41],
      ['delay', 414_719, 12, 34],
      ['salesCycle', 510_719, 14, 40],
      ['ramp', 468_272, 15, 40],
      ['advance', 334_547, 10, 28],
    ]);
  });

  it('leaves out changes that have no room', () => {
    const names = sensitivity({...economicsOf().plan, advance: 0.8}, 0.1).map(({name}) => name);
    expect(names).not.toContain('advance');
    expect(names).not.toContain('utilisation');
  });
});
