import type {ToolFields} from '../tool/fields';
import {currencies, hoursInMonth, rentalKinds} from './terms';

/** What the reader compares buying with. */
export const references = ['cheapest', ...rentalKinds] as const;

export type ReferenceKind = (typeof references)[number];

/** The inputs and their limits; they start with the worked example of the chapter. */
export const fields = {
  against: {type: 'choice', start: 'cheapest', options: references},
  currency: {type: 'choice', start: 'USD', options: currencies},
  hoursPerMonth: {type: 'number', start: 132, min: 1, max: hoursInMonth},
  years: {type: 'number', start: 3, min: 1, max: 10, whole: true},
  rentedPerOwned: {type: 'number', start: 1, min: 0.01, max: 100},
  price: {type: 'number', start: 300_000, min: 1, max: 1e9, whole: true},
  priceCurrency: {type: 'choice', start: 'USD', options: currencies},
  importTax: {type: 'number', start: 0, min: 0, max: 300, percent: true},
  resale: {type: 'number', start: 20, min: 0, max: 90, percent: true},
  powerKW: {type: 'number', start: 10.2, min: 0.01, max: 10_000},
  pue: {type: 'number', start: 1.54, min: 1, max: 3},
  tariffBRLPerKWh: {type: 'number', start: 0.671, min: 0, max: 20},
  staffBRLPerMonth: {type: 'number', start: 6600, min: 0, max: 1e8, whole: true},
  placeBRLPerMonth: {type: 'number', start: 4400, min: 0, max: 1e8, whole: true},
  rentUSDPerHour: {type: 'number', start: 55.04, min: 0.01, max: 1e6},
  otherUSDPerHour: {type: 'number', start: 24, min: 0.01, max: 1e6, optional: true},
  brazilBRLPerHour: {type: 'number', min: 0.01, max: 1e6, optional: true},
  rentTax: {type: 'number', start: 0, min: 0, max: 100, percent: true},
  spotDiscount: {type: 'number', start: 60, min: 0, max: 99, percent: true},
  checkpointMinutes: {type: 'number', start: 60, min: 0, max: 10_000},
  restartMinutes: {type: 'number', start: 10, min: 0, max: 10_000},
  interruptionHours: {type: 'number', start: 8, min: 0.1, max: 10_000},
  reservedDiscount: {type: 'number', start: 40, min: 0, max: 99, percent: true},
  brlPerUSD: {type: 'number', start: 5.5, min: 0.1, max: 100},
  rateDay: {type: 'date', start: '2026-11-21'},
  yearlyInterest: {type: 'number', start: 0, min: 0, max: 100, percent: true},
} as const satisfies ToolFields;

export type Fields = typeof fields;
