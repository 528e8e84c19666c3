import type {FieldValues} from '../tool/fields';
import type {Fields} from './fields';
import type {Assumptions} from './unitEconomics';

/** What the fields of the calculator say, by subject. */
export function toAssumptions(values: FieldValues<Fields>): Assumptions {
  const {pricing, hourPrice, projectPrice, subscriptionPrice, margin} = values;
  return {
    team: {...values, peopleAtStart: values.peopleAtStart ?? values.people},
    prices: pricing === 'hour' ? {pricing, hourPrice} : {pricing, projectPrice, subscriptionPrice},
    margin,
    project: {
      hours: values.projectHours,
      reserve: values.reserve,
      directCost: values.projectDirectCost,
    },
    subscription: {...values, directCost: values.subscriptionDirectCost},
    selling: values,
    cash: {
      investment: values.investment,
      salesCycle: values.salesCycle,
      ramp: values.ramp,
      delay: values.delay,
      advance: values.advance,
    },
    taxes: values,
  };
}
