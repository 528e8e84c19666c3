import type {FieldValues} from '../tool/fields';
import {fieldsOfRange, type RangeField, type ScenarioFields} from './fields';
import {type Uncertain, uncertain} from './inputs';

/** The ranges whose values do not ascend; the model is run only when there are none. */
function disordered(values: FieldValues<ScenarioFields>): Uncertain[] {
  return uncertain.filter((name) => {
    const [low, central, high] = fieldsOfRange(name);
    return values[central] < values[low] || values[high] < values[central];
  });
}

/** The field of each range that does not fit the one before it, with what is wrong. */
export function rangeProblems(
  values: FieldValues<ScenarioFields>,
): Partial<Record<RangeField, {rule: 'below-lower'}>> {
  const wrong = disordered(values).map((name) => {
    const [low, central, high] = fieldsOfRange(name);
    return [values[central] < values[low] ? central : high, {rule: 'below-lower'}];
  });
  return Object.fromEntries(wrong);
}

/** All fields of the ranges that do not ascend: which of the three is wrong, nobody can tell. */
export function contradictions(values: FieldValues<ScenarioFields>): string[] {
  return disordered(values).flatMap(fieldsOfRange);
}
