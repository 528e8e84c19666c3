import {translate} from '@docusaurus/Translate';
import type {DecimalMark} from '@site/src/domain/tool/parseNumber';
import {type ReactNode, useId} from 'react';
import styles from './styles.module.css';

type FieldProps = {
  label: string;
  /** What it is, its unit and its limits. */
  hint?: string | undefined;
  value: string;
  onChange: (value: string) => void;
  /** What is wrong with the value, in words. */
  problem: string | undefined;
};

type Described = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean;
};

function Labelled({
  label,
  hint,
  problem,
  children,
}: Omit<FieldProps, 'value' | 'onChange'> & {
  children: (described: Described) => ReactNode;
}): ReactNode {
  const id = useId();
  const ids = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children({id, 'aria-describedby': ids || undefined, 'aria-invalid': problem !== undefined})}
      {hint && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
      {problem && (
        <span id={`${id}-problem`} className={styles.problem}>
          {problem}
        </span>
      )}
    </div>
  );
}

/** A number, as text: a number field of a browser drops what it cannot read. */
export function NumberField({value, onChange, ...labelled}: FieldProps): ReactNode {
  return (
    <Labelled {...labelled}>
      {(described) => (
        <input
          {...described}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Labelled>
  );
}

/** A day, with the calendar of the browser. */
export function DayField({value, onChange, ...labelled}: FieldProps): ReactNode {
  return (
    <Labelled {...labelled}>
      {(described) => (
        <input
          {...described}
          type="date"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Labelled>
  );
}

/** Part of a name to look for. */
export function SearchField({value, onChange, ...labelled}: FieldProps): ReactNode {
  return (
    <Labelled {...labelled}>
      {(described) => (
        <input
          {...described}
          type="search"
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Labelled>
  );
}

type SelectProps<T extends string> = Omit<FieldProps, 'value' | 'onChange' | 'problem'> & {
  value: T;
  options: readonly {value: T; name: string}[];
  onChange: (value: T) => void;
  problem?: string | undefined;
};

/** One of several words. */
export function SelectField<T extends string>({
  value,
  options,
  onChange,
  problem,
  ...labelled
}: SelectProps<T>): ReactNode {
  // The browser gives the value back as text; the option keeps its type.
  const choose = (text: string): void => {
    const option = options.find((candidate) => candidate.value === text);
    if (option) {
      onChange(option.value);
    }
  };
  return (
    <Labelled {...labelled} problem={problem}>
      {(described) => (
        <select {...described} value={value} onChange={(event) => choose(event.target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.name}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

/** A pasted column or table. */
export function PasteField({value, onChange, ...labelled}: FieldProps): ReactNode {
  return (
    <Labelled {...labelled}>
      {(described) => (
        <textarea
          {...described}
          rows={6}
          spellCheck={false}
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Labelled>
  );
}

type TickProps = {label: string; value: boolean; onChange: (value: boolean) => void};

export function Tick({label, value, onChange}: TickProps): ReactNode {
  return (
    <label className={styles.tick}>
      <input type="checkbox" checked={value} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}

type MarkProps = {mark: DecimalMark; onChange: (mark: DecimalMark) => void};

/** Which mark pasted numbers have before their decimals; guessing would sometimes be wrong. */
export function DecimalChoice({mark, onChange}: MarkProps): ReactNode {
  return (
    <SelectField<DecimalMark>
      label={translate({id: 'ofm.tool.decimalMark', message: 'Separador decimal dos dados'})}
      value={mark}
      options={[
        {value: ',', name: translate({id: 'ofm.tool.comma', message: 'vírgula (0,5)'})},
        {value: '.', name: translate({id: 'ofm.tool.point', message: 'ponto (0.5)'})},
      ]}
      onChange={onChange}
    />
  );
}

/** Where pasted data go. */
export function StaysHere(): ReactNode {
  return (
    <p className={`${styles.note} needs-javascript`}>
      {translate({
        id: 'ofm.tool.staysHere',
        message:
          'Os dados colados ficam nesta aba do navegador: não são enviados, nem guardados, nem entram no link.',
      })}
    </p>
  );
}
