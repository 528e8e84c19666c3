import type {ChoiceField, FieldTexts, FieldValues, NumberField, ToolFields} from './fields';
import {type DecimalMark, type NumberRule, parseNumber} from './parseNumber';

export type FieldRule = NumberRule | 'required' | 'not-whole' | 'out-of-range' | 'not-an-option';

/** What is wrong with a field; the limits are in the unit that is typed. */
export type FieldProblem = {rule: FieldRule; min?: number; max?: number};

type Read<Value> = {status: 'ok'; value: Value} | {status: 'invalid'; problem: FieldProblem};

const invalid = (rule: FieldRule, limits: {min?: number; max?: number} = {}): Read<never> => ({
  status: 'invalid',
  problem: {rule, ...limits},
});

/**
 * Reads a number as it was typed, in the unit that is typed.
 *
 * @example readNumberField({type: 'number', start: 5, min: 0, max: 100, percent: true}, '12,5%', ',') → 12.5
 */
function readNumberField(
  {min, max, whole, percent, optional}: NumberField,
  text: string,
  mark: DecimalMark,
): Read<number | undefined> {
  const written = percent ? text.trim().replace(/\s*%$/, '') : text.trim();
  if (written === '') {
    return optional ? {status: 'ok', value: undefined} : invalid('required');
  }
  const parsed = parseNumber(written, mark, whole ? 'read' : 'refuse');
  if (parsed.status === 'invalid') {
    return invalid(whole && parsed.rule === 'other-decimal' ? 'not-whole' : parsed.rule);
  }
  const {value} = parsed;
  if (value < min || value > max) {
    return invalid('out-of-range', {min, max});
  }
  return whole && !Number.isInteger(value) ? invalid('not-whole') : {status: 'ok', value};
}

function readChoice({options}: ChoiceField, text: string): Read<string> {
  return options.includes(text) ? {status: 'ok', value: text} : invalid('not-an-option');
}

/** Reads one field as it was typed: a number in the unit that is typed, or a word. */
export function readField(
  field: NumberField | ChoiceField,
  text: string,
  mark: DecimalMark,
): Read<number | string | undefined> {
  return field.type === 'choice' ? readChoice(field, text) : readNumberField(field, text, mark);
}

export type FieldProblems<F extends ToolFields> = Partial<Record<keyof F, FieldProblem>>;

export type ReadFields<F extends ToolFields> =
  | {status: 'ok'; values: FieldValues<F>}
  | {status: 'invalid'; problems: FieldProblems<F>};

const isPercent = (field: NumberField | ChoiceField): boolean =>
  field.type === 'number' && field.percent === true;

/** Reads all fields: the values to calculate with, or every problem. */
export function readFields<F extends ToolFields>(
  fields: F,
  texts: FieldTexts<F>,
  mark: DecimalMark,
): ReadFields<F> {
  const values: Record<string, number | string | undefined> = {};
  const problems: Record<string, FieldProblem> = {};
  for (const [name, field] of Object.entries(fields)) {
    const read = readField(field, String(texts[name]), mark);
    if (read.status === 'invalid') {
      problems[name] = read.problem;
    } else {
      const {value} = read;
      values[name] = isPercent(field) && typeof value === 'number' ? value / 100 : value;
    }
  }
  return Object.keys(problems).length > 0
    ? {status: 'invalid', problems: problems as FieldProblems<F>}
    : {status: 'ok', values: values as FieldValues<F>};
}
