import {companies, companyNames} from '@site/src/domain/finance/companies';
import {calculated, economicsOf, known} from '@site/tests/fixtures/finance';
import {describe, expect, it} from 'vitest';

const all = companyNames.map((name) => economicsOf(companies[name]));

describe('the companies of business/pricing', () => {
  it('cost, price and margin are those of its first table', () => {
    const rounded = all.map(({hours, costPerHour, tax, pricePerHour, revenue, margin}) => [
      Math.round(hours),
      costPerHour.toFixed(2),
      (100 * tax.rate).toFixed(2),
      known(pricePerHour).toFixed(2),
      Math.round(revenue),
      (100 * margin).toFixed(1),
    ]);
    expect(rounded).toEqual([
      [968, '185.95', '7.75', '276.49', 271_040, '25.8'],
      [3432, '167.83', '12.15', '267.05', 926_640, '25.7'],
      [9574, '181.73', '16.77', '312.08', 2_968_064, '24.6'],
    ]);
  });

  it('cash, break-even and payback are those of its second table', () => {
    const rounded = all.map(({plan, measures}) => [
      Math.round(plan.idleCost),
      Math.round(plan.fullCost),
      Math.round(measures.monthlyResult),
      Math.round(known(measures.cashNeeded)),
      known(measures.breakEven),
      known(measures.payback),
    ]);
    expect(rounded).toEqual([
      [15_000, 15_000, 5837, 100_272, 9, 26],
      [48_000, 48_000, 19_835, 366_719, 11, 30],
      [80_000, 145_000, 60_868, 714_642, 12, 26],
    ]);
  });

  it('balances are those of its third table', () => {
    const balances = [6, 12, 24, 36].map((month) =>
      all.map(({curve}) => Math.round((curve[month]?.balance ?? 0) / 1000)),
    );
    expect(balances).toEqual([
      [-95, -310, -581],
      [-80, -350, -706],
      [-10, -112, -62],
      [60, 126, 668],
    ]);
  });

  it('starting with one person halves the cash', () => {
    const {measures, curve} = economicsOf({peopleAtStart: 1});
    expect(Math.round(known(measures.cashNeeded) / 1000)).toBe(177);
    expect(known(measures.payback)).toBe(20);
    expect(curve[9]?.received).toBeCloseTo(42_900, 6);
  });

  it('all pay by Annex III', () => {
    expect(all.map(({tax}) => tax.regime === 'simples' && tax.annex)).toEqual([
      'III',
      'III',
      'III',
    ]);
  });
});

describe('work and its price', () => {
  it('prices the project and the subscription of the chapter', () => {
    const {project, subscription, mix} = economicsOf();
    expect(project.hours).toBeCloseTo(379.5, 9);
    expect(Math.round(project.cost)).toBe(72_692);
    expect(Math.round(known(project.price) / 1000)).toBe(116);
    expect(subscription.hours).toBe(20);
    expect(Math.round(subscription.cost)).toBe(4057);
    expect(Math.round(known(subscription.price))).toBe(6455);
    expect(mix.projects).toBeCloseTo(5.9, 1);
    expect(Math.round(mix.sellingHours)).toBe(565);
    expect(economicsOf({subscriptions: 0}).mix.sellingHours).toBeCloseTo(868.2, 1);
  });

  it('takes revenue from the prices of whole works, with their direct cost', () => {
    const {revenue, directCost, mix, margin, yearlyCost, tax} = economicsOf({pricing: 'work'});
    expect(revenue).toBeCloseTo(5 * 12 * 6500 + mix.projects * 116_000, 6);
    expect(directCost).toBeCloseTo(5 * 12 * 700 + mix.projects * 9000, 6);
    expect(margin).toBeCloseTo(1 - tax.rate - (yearlyCost + directCost) / revenue, 12);
  });

  it('has no price when tax and margin take everything', () => {
    const {pricePerHour, project} = economicsOf({regime: 'own', ownRate: 60, margin: 40});
    expect(pricePerHour).toEqual({status: 'undefined', reason: 'no-room'});
    expect(project.price).toEqual({status: 'undefined', reason: 'no-room'});
  });
});

describe('lucro presumido', () => {
  it('adds the employer’s contribution to the cost of people, in step with the team', () => {
    const simples = economicsOf({peopleAtStart: 1});
    const presumed = economicsOf({peopleAtStart: 1, regime: 'presumed'});
    const contribution = 278_000 * 0.268;
    expect(presumed.tax.contribution).toBeCloseTo(contribution, 6);
    expect(presumed.yearlyCost - simples.yearlyCost).toBeCloseTo(contribution, 6);
    expect(presumed.plan.idleCost - simples.plan.idleCost).toBeCloseTo(contribution / 36, 6);
  });
});

describe('assumptions that contradict each other', () => {
  it.each([
    [{peopleAtStart: 4}, 'peopleAtStart', 'more-than-team'],
    [{subscriptions: 15}, 'subscriptions', 'no-hours-left'],
    [{people: 20}, 'regime', 'above-regime'],
    [{people: 1000, regime: 'presumed'}, 'regime', 'above-regime'],
  ] as const)('are named by field: %j', (values, field, rule) => {
    expect(calculated(values)).toEqual({status: 'invalid', field, rule});
  });
});
