/**
 * The state of a tool in a page’s address, `?interval=1~successes:50~confidence:90`: a version,
 * then the fields that differ from the worked example, with numbers as every language reads them.
 */
import type {FieldTexts, FieldValues, ToolField, ToolFields, TypedValues} from './fields';
import {startTexts, toTexts} from './fieldTexts';
import type {DecimalMark} from './parseNumber';
import {readField, readFields} from './readField';

/** Raised when the meaning of a tool’s values changes; older links are then said to be unreadable. */
const version = '1';

/** Longer values than these are no number that a field takes, and no word of a choice. */
const longestValue = 40;

export type LinkedFields<F extends ToolFields> =
  | {status: 'absent' | 'unreadable'}
  | {
      status: 'ok';
      values: TypedValues<F>;
      /** Fields whose value does not fit, and names that are no field; the example stays there. */
      refused: string[];
    };

function pairs(query: string): string[] {
  return query
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '');
}

/** What others percent-encoded on the way, such as `~` as `%7E`; as it stands if that is broken. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const isOptional = (field: ToolField): boolean => field.type === 'number' && !!field.optional;

function linkedValue(field: ToolField | undefined, text: string): number | string | undefined {
  if (!field || text.length > longestValue) {
    return undefined;
  }
  if (text === '') {
    return isOptional(field) ? '' : undefined;
  }
  const read = readField(field, text, '.');
  // `1,000` is how English groups thousands; a link never holds it.
  return read.status === 'ok' && !text.includes(',') ? read.value : undefined;
}

/** Reads what the address says about a tool. */
export function readLink<F extends ToolFields>(
  query: string,
  tool: string,
  fields: F,
): LinkedFields<F> {
  const pair = pairs(query).find((candidate) => candidate.startsWith(`${tool}=`));
  if (pair === undefined) {
    return {status: 'absent'};
  }
  const [found, ...entries] = decoded(pair.slice(tool.length + 1)).split('~');
  if (found !== version) {
    return {status: 'unreadable'};
  }
  const values = new Map<string, number | string>();
  const refused = new Set<string>();
  for (const entry of entries) {
    const [name = '', ...rest] = entry.split(':');
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const value = linkedValue(field, rest.join(':'));
    if (value === undefined || values.has(name)) {
      refused.add(name);
    } else {
      values.set(name, value);
    }
  }
  return {
    status: 'ok',
    values: Object.fromEntries(values) as TypedValues<F>,
    refused: [...refused],
  };
}

/**
 * A link without values that fit by themselves and contradict others, such as a lowest value above
 * the highest.
 *
 * @param contradictory - names of the fields that do not agree
 */
export function withoutContradictions<F extends ToolFields>(
  link: LinkedFields<F>,
  fields: F,
  contradictory: (values: FieldValues<F>) => readonly string[],
): LinkedFields<F> {
  if (link.status !== 'ok') {
    return link;
  }
  const texts = {...startTexts(fields, '.'), ...toTexts<F>(link.values, '.')};
  const read = readFields(fields, texts, '.');
  const wrong = read.status === 'ok' ? contradictory(read.values) : [];
  const entries = Object.entries(link.values);
  const isWrong = ([name]: [string, unknown]): boolean => wrong.includes(name);
  return {
    status: 'ok',
    values: Object.fromEntries(entries.filter((entry) => !isWrong(entry))) as TypedValues<F>,
    refused: [...link.refused, ...entries.filter(isWrong).map(([name]) => name)],
  };
}

/** The query with a part for the tool in it, or without one; parameters of others stay. */
function withPart(query: string, tool: string, part: string | undefined): string {
  const others = pairs(query).filter((pair) => !pair.startsWith(`${tool}=`));
  const text = [...others, ...(part ? [`${tool}=${part}`] : [])].join('&');
  return text && `?${text}`;
}

/**
 * The query with a tool’s fields in it; without them when all are as in the example. A field that
 * cannot be read is left out; one that was emptied has its name alone.
 */
export function withLink<F extends ToolFields>(
  query: string,
  tool: string,
  fields: F,
  texts: FieldTexts<F>,
  mark: DecimalMark,
): string {
  const entries = Object.entries(fields).flatMap(([name, field]) => {
    const read = readField(field, String(texts[name]), mark);
    const isOwn = read.status === 'ok' && read.value !== field.start;
    return isOwn ? [`${name}:${encodeURIComponent(read.value ?? '')}`] : [];
  });
  return withPart(query, tool, entries.length > 0 ? [version, ...entries].join('~') : undefined);
}
