import type {FieldValues, NumberField, TypedValues} from '../tool/fields';
import {type Constants, type Given, given, type Ranges, type Uncertain, uncertain} from './inputs';
import {type MeasureName, measures} from './measures';
import {constants, type PresetName, presetNames, presets} from './presets';

/** The three fields of a range; the most likely value has the range’s own name. */
export type RangeField = Uncertain | `${Uncertain}Low` | `${Uncertain}High`;

export type ScenarioFields = Record<RangeField | Given | 'seed', NumberField & {start: number}> & {
  measure: {type: 'choice'; start: MeasureName; options: readonly MeasureName[]};
};

type Limits = Pick<NumberField, 'min' | 'max' | 'whole' | 'percent'>;

const share: Limits = {min: 0, max: 100, percent: true};
const money: Limits = {min: 0, max: 1e8, whole: true};
const proposals: Limits = {min: 0, max: 1000};
const hours: Limits = {min: 1, max: 1e5};

/** In the unit that is typed. Nothing that the model divides by may be zero. */
export const limits: Record<Uncertain | Given, Limits> = {
  companies: {min: 1, max: 1e7, whole: true},
  need: share,
  reach: share,
  operators: {min: 1, max: 10_000, whole: true},
  proposals1: proposals,
  proposals2: proposals,
  proposals3: proposals,
  winRate: share,
  projectPrice: money,
  subscribing: share,
  subscriptionPrice: money,
  cancellation: share,
  projectHours: hours,
  subscriptionHours: hours,
  costPerPerson: money,
  mostPeople: {min: 1, max: 1000, whole: true},
  hoursPerPerson: {min: 1, max: 8760},
  fewestPeople: {min: 1, max: 1000, whole: true},
  projectCost: money,
  subscriptionCost: money,
  tax: share,
  start: money,
};

/** The names of the fields of a range, lowest first. */
export function fieldsOfRange(name: Uncertain): [RangeField, RangeField, RangeField] {
  return [`${name}Low`, name, `${name}High`];
}

/** As it is typed: 0.56 is 56 where percentages are. */
function toTyped(name: Uncertain | Given, value: number): number {
  return limits[name].percent ? Number((100 * value).toPrecision(12)) : value;
}

/** The fields of a range with its values, in the unit that is typed. */
function typedRange(name: Uncertain, ranges: Ranges): [RangeField, number][] {
  const {low, central, high} = ranges[name];
  const values = [low, central, high];
  return fieldsOfRange(name).map((field, i) => [field, toTyped(name, values[i] ?? central)]);
}

/** What a preset puts into the fields. */
export function presetValues(preset: PresetName): TypedValues<ScenarioFields> {
  return Object.fromEntries(uncertain.flatMap((name) => typedRange(name, presets[preset])));
}

const rangeFields = uncertain.flatMap((name) =>
  typedRange(name, presets.base).map(([field, start]) => [
    field,
    {type: 'number', start, ...limits[name]},
  ]),
);
const constantFields = given.map((name) => [
  name,
  {type: 'number', start: toTyped(name, constants[name]), ...limits[name]},
]);

/** The model opens with the base scenario of the thesis. */
export const scenarioFields = {
  ...Object.fromEntries([...rangeFields, ...constantFields]),
  seed: {type: 'number', start: 1, min: 0, max: 999_999, whole: true},
  measure: {type: 'choice', start: 'cumulative', options: measures},
} as ScenarioFields;

export type ScenarioInputs = {
  ranges: Ranges;
  constants: Constants;
  seed: number;
  measure: MeasureName;
};

/** What the model calculates with, from the values of the fields. */
export function toInputs(values: FieldValues<ScenarioFields>): ScenarioInputs {
  const ranges = uncertain.map((name) => {
    const [low, central, high] = fieldsOfRange(name).map((field) => values[field]);
    return [name, {low, central, high}];
  });
  return {
    ranges: Object.fromEntries(ranges) as Ranges,
    constants: Object.fromEntries(given.map((name) => [name, values[name]])) as Constants,
    seed: values.seed,
    measure: values.measure,
  };
}

/** The preset whose ranges these are, if they are those of one. */
export function presetOf({ranges}: ScenarioInputs): PresetName | undefined {
  const holds = (preset: PresetName): boolean =>
    uncertain.every((name) => {
      const {low, central, high} = presets[preset][name];
      const range = ranges[name];
      return range.low === low && range.central === central && range.high === high;
    });
  return presetNames.find(holds);
}
