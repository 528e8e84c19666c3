import type {ResultRow} from '@site/src/components/Tool/Results';
import {limits, type ScenarioInputs} from '@site/src/domain/scenario/fields';
import {type Given, given, type Uncertain, uncertain} from '@site/src/domain/scenario/inputs';
import type {Numbers} from '@site/src/hooks/useNumbers';
import {rangeWords} from './rangeWords';
import {endNames, fieldWords, givenWords} from './words';

/** An assumption with its value, or its lowest, most likely and highest. */
export type Assumption = {name: string; values: readonly string[]};

/** Every assumption in words, units in the names. */
export function toAssumptions(
  {ranges, constants, seed}: ScenarioInputs,
  {number}: Numbers,
): Assumption[] {
  const words = rangeWords();
  const constantNames = givenWords();
  const text = (name: Uncertain | Given, value: number): string =>
    number(limits[name].percent ? 100 * value : value, 9);
  return [
    ...uncertain.map((name) => {
      const {low, central, high} = ranges[name];
      return {
        name: words[name].label,
        values: [low, central, high].map((value) => text(name, value)),
      };
    }),
    ...given.map((name) => ({
      name: constantNames[name].label,
      values: [text(name, constants[name])],
    })),
    {name: fieldWords().seed.label, values: [String(seed)]},
  ];
}

/** The assumptions below the results of a file, so that somebody else can repeat them. */
export function toFileRows(assumptions: readonly Assumption[]): ResultRow[] {
  const ends = endNames().join(' · ');
  return assumptions.map(({name, values}) => ({
    name,
    value: values.join(' · '),
    ...(values.length > 1 ? {note: ends} : {}),
  }));
}
