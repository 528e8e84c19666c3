import {excessOfRenting} from './breakEven';
import {fields, type ReferenceKind} from './fields';
import {referenceOf} from './reference';
import {rentalsOf} from './rentals';
import type {Currency, Terms} from './terms';

/** How far each input is moved, as a share of its value. */
const variation = 0.2;

/** The inputs that are moved: all numbers but the period, which is counted in whole years. */
type Input = Exclude<keyof Terms, 'years' | 'priceCurrency'>;

type Moved = {
  value: number;
  /** What renting then costs more than buying over the period; negative when it costs less. */
  excess: number;
};

/** What one input alone does to the result. */
export type Swing = {
  name: Input;
  base: number;
  low: Moved;
  high: Moved;
  /** The value at which buying and renting cost the same; undefined if no allowed value does. */
  tie: number | undefined;
};

/** What the result is: against which rental, in which money. */
export type Aim = {against: ReferenceKind; currency: Currency};

const others: readonly string[] = ['against', 'currency', 'priceCurrency', 'years', 'rateDay'];

const inputs = Object.keys(fields).filter((name): name is Input => !others.includes(name));

/** The limits of an input, in the unit of the terms: shares from 0 to 1. */
function limitsOf(name: Input): {min: number; max: number} {
  const field = fields[name];
  const unit = 'percent' in field ? 100 : 1;
  return {min: field.min / unit, max: field.max / unit};
}

/** What renting costs more than buying, in the money of the aim, at the rate of the terms. */
export function excessOf(terms: Terms, {against, currency}: Aim): number | undefined {
  const rental = referenceOf(terms, rentalsOf(terms), against);
  const rate = currency === 'BRL' ? terms.brlPerUSD : 1;
  return rental && rate * excessOfRenting(terms, rental);
}

const halvings = 60;

/** Where a function changes its sign between two values, by halving; undefined if it does not. */
function findTie(
  excess: (value: number) => number | undefined,
  {min, max}: {min: number; max: number},
): number | undefined {
  const [first, last] = [excess(min), excess(max)];
  if (first === undefined || last === undefined || first > 0 === last > 0) {
    return undefined;
  }
  let [low, high] = [min, max];
  for (let step = 0; step < halvings; step += 1) {
    const middle = (low + high) / 2;
    if ((excess(middle) ?? 0) > 0 === first > 0) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return (low + high) / 2;
}

function swingOf(terms: Terms, aim: Aim, name: Input): Swing[] {
  const base = terms[name];
  if (base === undefined) {
    return [];
  }
  const excess = (value: number): number | undefined => excessOf({...terms, [name]: value}, aim);
  const {min, max} = limitsOf(name);
  const [low, high] = [
    Math.max(min, base * (1 - variation)),
    Math.min(max, base * (1 + variation)),
  ];
  const [atLow, atHigh] = [excess(low), excess(high)];
  if (atLow === undefined || atHigh === undefined || atLow === atHigh) {
    return [];
  }
  return [
    {
      name,
      base,
      low: {value: low, excess: atLow},
      high: {value: high, excess: atHigh},
      tie: findTie(excess, {min, max}),
    },
  ];
}

/**
 * What each input does to the result when it alone is a fifth lower or higher, the one that does
 * most first. Limits of an input end the move: the values that were used are in the result. Inputs
 * that do nothing are left out.
 */
export function sensitivity(terms: Terms, aim: Aim): Swing[] {
  const size = ({low, high}: Swing): number => Math.abs(high.excess - low.excess);
  return inputs.flatMap((name) => swingOf(terms, aim, name)).toSorted((a, b) => size(b) - size(a));
}
