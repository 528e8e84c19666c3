import type {FieldTexts, ToolFields, TypedValues} from './fields';
import type {DecimalMark} from './parseNumber';

/** A value as a reader of the language would type it, without marks between thousands. */
function toText(value: number | string, mark: DecimalMark): string {
  return typeof value === 'number' ? String(value).replace('.', mark) : value;
}

/** Texts of fields from their values, such as those of a preset or a link. */
export function toTexts<F extends ToolFields>(
  values: TypedValues<F>,
  mark: DecimalMark,
): Partial<FieldTexts<F>> {
  const texts = Object.entries(values).map(([name, value]) => [name, toText(value, mark)]);
  return Object.fromEntries(texts) as Partial<FieldTexts<F>>;
}

/** The texts that a tool opens with: its worked example. */
export function startTexts<F extends ToolFields>(fields: F, mark: DecimalMark): FieldTexts<F> {
  const texts = Object.entries(fields).map(([name, {start = ''}]) => [name, toText(start, mark)]);
  return Object.fromEntries(texts) as FieldTexts<F>;
}
