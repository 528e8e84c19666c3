import type {FieldTexts, ToolField, ToolFields} from '@site/src/domain/tool/fields';
import {useNumbers} from '@site/src/hooks/useNumbers';
import type {ReactNode} from 'react';
import {DayField, NumberField, SearchField, SelectField} from './Fields';
import {fieldProblemText, type ToolProblem} from './problemText';

/** What a field is called and what goes into it; a choice has a name for each of its words. */
export type FieldWords<Field extends ToolField = ToolField> = {
  label: string;
  /** What it is, its unit and its limits. */
  hint?: string;
} & (Field extends {options: readonly (infer Word extends string)[]}
  ? {options: Readonly<Record<Word, string>>}
  : {options?: never});

export type ToolWords<F extends ToolFields> = {[K in keyof F]: FieldWords<F[K]>};

/** The names of fields as the page shows them, for a notice about a link. */
export function labelsOf(words: Readonly<Record<string, {label: string}>>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([name, {label}]) => [name, label]));
}

type Props<F extends ToolFields> = {
  fields: F;
  words: ToolWords<F>;
  texts: FieldTexts<F>;
  /** What is wrong, by field. */
  problems: Partial<Record<keyof F, ToolProblem>>;
  onChange: (part: Partial<FieldTexts<F>>) => void;
  /** The fields of this part of the form, in order; all of them by default. */
  names?: readonly (keyof F & string)[];
};

/** The inputs of a tool, from what its fields declare. */
export function FieldList<F extends ToolFields>({
  fields,
  words,
  texts,
  problems,
  onChange,
  names = Object.keys(fields),
}: Props<F>): ReactNode {
  const numbers = useNumbers();
  return names.map((name) => {
    const {label, hint, options = {}}: FieldWords = words[name];
    const problem = problems[name];
    const field = fields[name];
    const shared = {
      label,
      hint,
      value: String(texts[name]),
      problem: problem && fieldProblemText(problem, numbers),
      onChange: (value: string) => onChange({[name]: value} as Partial<FieldTexts<F>>),
    };
    if (field?.type === 'date') {
      return <DayField key={name} {...shared} />;
    }
    if (field?.type === 'text') {
      return <SearchField key={name} {...shared} />;
    }
    return field?.type === 'choice' ? (
      <SelectField
        key={name}
        {...shared}
        options={field.options.map((value) => ({
          value,
          name: (options as Record<string, string>)[value] ?? value,
        }))}
      />
    ) : (
      <NumberField key={name} {...shared} />
    );
  });
}
