import {type Ranges, type Uncertain, uncertain} from './inputs';

/** Which end of a range does not fit with the others. */
export type RangeProblem = {name: Uncertain; end: 'central' | 'high'; rule: 'below-lower'};

/** Ranges whose values are not in ascending order; the model is run only when there are none. */
export function rangeProblems(ranges: Ranges): RangeProblem[] {
  return uncertain.flatMap((name): RangeProblem[] => {
    const {low, central, high} = ranges[name];
    if (central < low) {
      return [{name, end: 'central', rule: 'below-lower'}];
    }
    return high < central ? [{name, end: 'high', rule: 'below-lower'}] : [];
  });
}
