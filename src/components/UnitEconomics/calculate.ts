import type {ToolProblem} from '@site/src/components/Tool/problemText';
import {toAssumptions} from '@site/src/domain/finance/assumptions';
import type {FieldName, Fields} from '@site/src/domain/finance/fields';
import {type UnitEconomics, unitEconomics} from '@site/src/domain/finance/unitEconomics';
import type {FieldValues} from '@site/src/domain/tool/fields';
import type {ReadFields} from '@site/src/domain/tool/readField';

export type Problems = Partial<Record<FieldName, ToolProblem>>;

/** What was calculated, with the values that it came from. */
export type Calculated = {values: FieldValues<Fields>; result: UnitEconomics};

export function calculate(read: ReadFields<Fields>): {
  calculated?: Calculated;
  problems: Problems;
} {
  if (read.status === 'invalid') {
    return {problems: read.problems};
  }
  const {values} = read;
  const result = unitEconomics(toAssumptions(values));
  return result.status === 'ok'
    ? {calculated: {values, result}, problems: {}}
    : {problems: {[result.field]: {rule: result.rule}}};
}
