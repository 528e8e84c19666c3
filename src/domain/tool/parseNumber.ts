/** The mark before decimals; the other of the two then groups thousands. */
export type DecimalMark = ',' | '.';

export type NumberRule = 'not-a-number' | 'ambiguous' | 'other-decimal' | 'too-large';

export type ParsedNumber = {status: 'ok'; value: number} | {status: 'invalid'; rule: NumberRule};

/** Above it, whole numbers are no longer exact; 2⁵³ is about 9 × 10¹⁵. */
const largest = 1e15;

const invalid = (rule: NumberRule): ParsedNumber => ({status: 'invalid', rule});

const escaped = {',': ',', '.': '\\.'} as const;

function patterns(decimal: DecimalMark): Record<'plain' | 'grouped' | 'one' | 'other', RegExp> {
  const point = escaped[decimal];
  const group = escaped[decimal === ',' ? '.' : ','];
  return {
    plain: new RegExp(`^[+-]?(\\d+(${point}\\d*)?|${point}\\d+)(e[+-]?\\d+)?$`, 'i'),
    grouped: new RegExp(`^[+-]?\\d{1,3}(${group}\\d{3})+(${point}\\d+)?$`),
    one: new RegExp(`^[+-]?[1-9]\\d{0,2}${group}\\d{3}$`),
    other: new RegExp(`^[+-]?\\d*${group}\\d+(e[+-]?\\d+)?$`, 'i'),
  };
}

/**
 * Reads a number as people and programs write it, without guessing: with a decimal comma, `1.234`
 * may be 1234 typed by a person or 1.234 printed by a program, so it is refused as ambiguous.
 *
 * @param grouping - `read` where only whole numbers make sense and `1.234` can only be 1234
 * @example parseNumber('1.234,5', ',') → 1234.5
 */
export function parseNumber(
  text: string,
  decimal: DecimalMark,
  grouping: 'read' | 'refuse' = 'refuse',
): ParsedNumber {
  const written = text.trim().replace('\u2212', '-');
  const {plain, grouped, one, other} = patterns(decimal);
  if (one.test(written) && grouping === 'refuse') {
    return invalid('ambiguous');
  }
  const group = decimal === ',' ? '.' : ',';
  const isGrouped = grouped.test(written) && !/^[+-]?0/.test(written);
  if (!isGrouped && !plain.test(written)) {
    return invalid(other.test(written) ? 'other-decimal' : 'not-a-number');
  }
  const value = Number(written.replaceAll(group, '').replace(decimal, '.'));
  return Math.abs(value) <= largest ? {status: 'ok', value} : invalid('too-large');
}
