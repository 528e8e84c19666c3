import {
  type Constants,
  type Factor,
  factors,
  type Ranges,
  type Uncertain,
  valuesOf,
} from './inputs';
import {type MeasureName, measure} from './measures';
import {runOperator} from './operator';

export type Effect = {
  factor: Factor;
  /** The measure with the factor at the lowest and at the highest of its range; reais. */
  low: number;
  high: number;
};

function effectOf(
  ranges: Ranges,
  constants: Constants,
  name: MeasureName,
  {id, names}: (typeof factors)[number],
): Effect {
  const moved: readonly Uncertain[] = names;
  const at = (end: 'low' | 'high'): number => {
    const values = valuesOf(ranges, (range, each) =>
      moved.includes(each) ? range[end] : range.central,
    );
    return measure(values.operators, runOperator(values, constants))[name];
  };
  return {factor: id, low: at('low'), high: at('high')};
}

/**
 * What a measure becomes when one factor goes to the ends of its range and all others stay at their
 * most likely value; the factor that moves it most comes first.
 */
export function sensitivity(ranges: Ranges, constants: Constants, name: MeasureName): Effect[] {
  const width = ({low, high}: Effect): number => Math.abs(high - low);
  return factors
    .map((factor) => effectOf(ranges, constants, name, factor))
    .sort((a, b) => width(b) - width(a));
}
