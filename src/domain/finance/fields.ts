import type {ToolFields} from '../tool/fields';
import {regimes} from './taxes';

/** Whole reais, so that a mark between thousands may be typed. */
const money = {type: 'number', min: 0, max: 1e9, whole: true} as const;
const price = {...money, min: 1} as const;
const hours = {type: 'number', min: 0, max: 10_000} as const;
const share = {type: 'number', min: 0, max: 100, percent: true} as const;

/**
 * What somebody assumes about a company, as typed: money in whole reais unless it is the price of
 * an hour, times in hours or months. The worked example is the company of three people. The longest
 * times together end within the months that the cash curve covers, changes of the sensitivity
 * included.
 */
export const fields = {
  people: {type: 'number', start: 3, min: 1, max: 1000, whole: true},
  /** Empty: all of them. */
  peopleAtStart: {type: 'number', min: 0, max: 1000, whole: true, optional: true},
  hoursPerPerson: {type: 'number', start: 1760, min: 1, max: 3000, whole: true},
  utilisation: {...share, start: 65, min: 1},
  personCost: {...money, start: 14_000},
  fixedCost: {...money, start: 5000},
  infrastructureCost: {...money, start: 1000},
  pricing: {type: 'choice', start: 'hour', options: ['hour', 'work']},
  hourPrice: {type: 'number', start: 270, min: 1, max: 100_000},
  projectPrice: {...price, start: 116_000},
  subscriptionPrice: {...price, start: 6500},
  margin: {...share, start: 25, max: 90},
  projectHours: {...hours, start: 330, min: 1},
  reserve: {...share, start: 15},
  projectDirectCost: {...money, start: 9000},
  routineHours: {...hours, start: 12},
  incidentHours: {...hours, start: 2},
  retrainings: {type: 'number', start: 4, min: 0, max: 366},
  retrainingHours: {...hours, start: 18},
  subscriptionDirectCost: {...money, start: 700},
  subscriptions: {type: 'number', start: 5, min: 0, max: 10_000, whole: true},
  acceptance: {...share, start: 25, min: 1},
  proposalHours: {...hours, start: 24},
  investment: {...money, start: 45_000},
  salesCycle: {type: 'number', start: 3, min: 0, max: 36},
  ramp: {type: 'number', start: 9, min: 1, max: 60},
  delay: {type: 'number', start: 1, min: 0, max: 12},
  advance: {...share, start: 0},
  regime: {type: 'choice', start: 'simples', options: regimes},
  payroll: {...money, start: 278_000},
  issRate: {...share, start: 5, max: 5},
  employerRate: {...share, start: 26.8, max: 50},
  ownRate: {...share, start: 12, max: 60},
} as const satisfies ToolFields;

export type Fields = typeof fields;

export type FieldName = keyof Fields;
