import {createRandom} from '../evaluation/random';
import {
  type Constants,
  factors,
  type Ranges,
  type Uncertain,
  type Values,
  valuesOf,
} from './inputs';
import {type MeasureName, measure, measures} from './measures';
import {runOperator} from './operator';
import {triangular} from './triangular';

/** Enough for chances that another seed moves by about one point in a hundred. */
export const drawCount = 10_000;

export type Simulation = {
  /** Every draw, in ascending order; reais. */
  sorted: Record<MeasureName, readonly number[]>;
  /** Shares of the draws, from 0 to 1. */
  chance: {
    /** Three years leave at least what was put in. */
    covered: number;
    /** The third year pays for itself. */
    profitable: number;
    /** Companies without a proposal ran out. */
    market: number;
    /** Work was refused, for lack of people. */
    people: number;
  };
};

/** Nobody counts parts of an operator or of a person. */
const whole: readonly Uncertain[] = ['operators', 'mostPeople'];

/** Writes one draw into `values`: factors independent of each other, what moves together together. */
function drawInto(values: Values, ranges: Ranges, random: () => number): void {
  for (const {names} of factors) {
    const share = random();
    for (const name of names) {
      const value = triangular(ranges[name], share);
      values[name] = whole.includes(name) ? Math.round(value) : value;
    }
  }
}

/**
 * Runs the model for many draws of its inputs.
 *
 * @param seed - the same seed gives the same draws in every browser
 */
export function simulate(
  ranges: Ranges,
  constants: Constants,
  seed: number,
  count = drawCount,
): Simulation {
  const random = createRandom(seed);
  const values = valuesOf(ranges, ({central}) => central);
  const drawn: Record<MeasureName, Float64Array> = {
    network: new Float64Array(count),
    revenue: new Float64Array(count),
    result: new Float64Array(count),
    cumulative: new Float64Array(count),
  };
  const times = {covered: 0, profitable: 0, market: 0, people: 0};
  for (let i = 0; i < count; i++) {
    drawInto(values, ranges, random);
    const run = runOperator(values, constants);
    const found = measure(values.operators, run);
    for (const name of measures) {
      drawn[name][i] = found[name];
    }
    times.covered += Number(found.cumulative >= 0);
    times.profitable += Number(found.result >= 0);
    times.market += Number(run.limitedBy.market);
    times.people += Number(run.limitedBy.people);
  }
  const inOrder = (name: MeasureName): number[] => [...drawn[name].sort()];
  return {
    sorted: {
      network: inOrder('network'),
      revenue: inOrder('revenue'),
      result: inOrder('result'),
      cumulative: inOrder('cumulative'),
    },
    chance: {
      covered: times.covered / count,
      profitable: times.profitable / count,
      market: times.market / count,
      people: times.people / count,
    },
  };
}
