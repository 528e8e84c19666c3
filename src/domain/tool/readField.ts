import {isRealDay} from '../locale/isRealDay';
import type {
  ChoiceField,
  FieldTexts,
  FieldValues,
  NumberField,
  ToolField,
  ToolFields,
} from './fields';
import {type DecimalMark, type NumberRule, parseNumber} from './parseNumber';

export type FieldRule =
  | NumberRule
  | 'required'
  | 'not-whole'
  | 'out-of-range'
  | 'not-an-option'
  | 'not-a-day'
  | 'not-plain';

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

/** Days of this century: others are slips of the keyboard. */
function readDay(text: string): Read<string> {
  return text.startsWith('20') && isRealDay(text)
    ? {status: 'ok', value: text}
    : invalid('not-a-day');
}

function readText(text: string): Read<string> {
  const fits = /^[\p{L}\p{N} .+-]{0,40}$/u.test(text);
  return fits ? {status: 'ok', value: text.trim()} : invalid('not-plain');
}

/** Reads one field as it was typed: a number in the unit that is typed, words, or a day. */
export function readField(
  field: ToolField,
  text: string,
  mark: DecimalMark,
): Read<number | string | undefined> {
  switch (field.type) {
    case 'choice':
      return readChoice(field, text);
    case 'date':
      return readDay(text);
    case 'text':
      return readText(text);
    case 'number':
      return readNumberField(field, text, mark);
  }
}

export type FieldProblems<F extends ToolFields> = Partial<Record<keyof F, FieldProblem>>;

export type ReadFields<F extends ToolFields> =
  | {status: 'ok'; values: FieldValues<F>}
  | {status: 'invalid'; problems: FieldProblems<F>};

const isPercent = (field: ToolField): boolean => field.type === 'number' && field.percent === true;

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
