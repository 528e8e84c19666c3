import type * as z from 'zod';
import {nearest} from '../shared/nearest';
import {collections} from './collections';
import type {Problem} from './problem';
import type {RawEntry} from './readEntries';
import {fieldNames, likelyOption, schemaAt, unionOptions} from './schemaWalk';

type Issue = z.core.$ZodIssue;

function valueAt(value: unknown, field: readonly PropertyKey[]): unknown {
  return field.reduce<unknown>(
    (node, key) => (node as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  );
}

/** What an object must contain, for an author who wrote something else in its place. */
function expectedFields(names: readonly string[]): string {
  return names.includes('source') && names.includes('value')
    ? 'must be a figure with value, source, asOf and verification; a number without source is not accepted'
    : `must have the fields ${names.join(', ')}`;
}

function typeRule(
  issue: Issue & {code: 'invalid_type'},
  schema: z.ZodType,
  entry: RawEntry,
): string {
  const got = valueAt(entry.value, issue.path);
  if (got === undefined) {
    return issue.path.at(-1) === 'en' || issue.path.at(-1) === 'pt-BR'
      ? 'is required; every text exists in both languages'
      : 'is required';
  }
  if (issue.expected === 'object') {
    return expectedFields(fieldNames(schemaAt(schema, entry.value, issue.path), got));
  }
  if (issue.expected === 'number') {
    return 'must be a plain number; its unit is in the field’s name';
  }
  return `must be of type ${issue.expected}`;
}

function unknownFieldRule(key: string, known: readonly string[]): string {
  const [suggestion] = nearest(key, known, 1);
  return `is no field of this entry; did you mean ${suggestion}? (fields: ${known.join(', ')})`;
}

function toProblems(issue: Issue, entry: RawEntry, schema: z.ZodType): Problem[] {
  const at = (field: readonly PropertyKey[], rule: string, showValue = true): Problem => {
    const got = valueAt(entry.value, field);
    return {
      file: entry.file,
      line: entry.lineOf(field),
      field: field.map(String).join('.'),
      rule,
      got: showValue ? got : undefined,
    };
  };
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = fieldNames(
        schemaAt(schema, entry.value, issue.path),
        valueAt(entry.value, issue.path),
      );
      return issue.keys.map((key) => at([...issue.path, key], unknownFieldRule(key, known)));
    }
    case 'invalid_union': {
      const here = schemaAt(schema, entry.value, issue.path);
      const value = valueAt(entry.value, issue.path);
      const options = unionOptions(here);
      const option = likelyOption(options, value);
      const index = option ? options.indexOf(option) : -1;
      const inner = issue.errors[index];
      return inner?.length
        ? inner.flatMap((i) => toProblems({...i, path: [...issue.path, ...i.path]}, entry, schema))
        : [at(issue.path, issue.message)];
    }
    case 'invalid_value':
      return [at(issue.path, `must be one of ${issue.values.map(String).join(', ')}`)];
    case 'invalid_type':
      return [at(issue.path, typeRule(issue, schema, entry))];
    case 'too_small':
      return [at(issue.path, issue.origin === 'string' ? 'must not be empty' : issue.message)];
    default:
      return [at(issue.path, issue.message)];
  }
}

export type Validation =
  | {status: 'valid'; value: unknown}
  | {status: 'invalid'; problems: Problem[]};

/** Checks one data file against the schema of its collection. */
export function validateEntry(entry: RawEntry): Validation {
  const {schema} = collections[entry.collection];
  const parsed = schema.safeParse(entry.value);
  return parsed.success
    ? {status: 'valid', value: parsed.data}
    : {
        status: 'invalid',
        problems: parsed.error.issues.flatMap((issue) => toProblems(issue, entry, schema)),
      };
}
