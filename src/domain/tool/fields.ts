/** A number that the reader types, with its limits in the unit that is typed. */
type AnyNumberField = {
  type: 'number';
  min: number;
  max: number;
  /** Only whole numbers; a mark between thousands may then be typed. */
  whole?: true;
  /** Typed from 0 to 100, with or without the sign, and calculated with as a share from 0 to 1. */
  percent?: true;
};

/** `start` is the value of the worked example, in the unit that is typed. */
export type NumberField = AnyNumberField &
  ({start: number; optional?: never} | {start?: number; optional: true});

/** One of several words, which are the same in every language; links carry them. */
export type ChoiceField = {type: 'choice'; start: string; options: readonly string[]};

/** A day, such as that of a rate, as ISO writes it. */
export type DateField = {type: 'date'; start: string};

/** Part of a name: up to 40 letters, digits, spaces and the signs . + - */
export type TextField = {type: 'text'; start: ''};

export type ToolField = NumberField | ChoiceField | DateField | TextField;

/** The fields of a tool, by name, in the order of the form. */
export type ToolFields = Readonly<Record<string, ToolField>>;

/** The fields as the reader typed them, numbers with their own decimal mark. */
export type FieldTexts<F extends ToolFields> = {
  [K in keyof F]: F[K] extends {options: readonly (infer Word)[]} ? Word : string;
};

/** What a tool calculates with; an optional field that is empty has no value. */
export type FieldValues<F extends ToolFields> = {
  [K in keyof F]: F[K] extends {options: readonly (infer Word)[]}
    ? Word
    : F[K] extends {type: 'date' | 'text'}
      ? string
      : F[K] extends {optional: true}
        ? number | undefined
        : number;
};

/**
 * Values in the unit that is typed, such as those of a preset; 12.5 is 12.5%, and `''` an optional
 * field that is empty.
 */
export type TypedValues<F extends ToolFields> = {
  [K in keyof F]?: F[K] extends {options: readonly (infer Word)[]}
    ? Word
    : F[K] extends {type: 'date' | 'text'}
      ? string
      : F[K] extends {optional: true}
        ? number | ''
        : number;
};
