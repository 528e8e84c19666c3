import {translate} from '@docusaurus/Translate';
import type {FormEvent, ReactNode, RefObject} from 'react';
import styles from './styles.module.css';

type Props = {
  field: RefObject<HTMLInputElement | null>;
  text: string;
  onChange: (text: string) => void;
  onSubmit: (event: FormEvent) => void;
  onClose: () => void;
};

/**
 * The field and the way out. The field is no `type="search"`: there, Esc would first empty it, and
 * what was looked for is kept.
 */
export function Header({field, text, onChange, onSubmit, onClose}: Props): ReactNode {
  const name = translate({id: 'ofm.search.title', message: 'Buscar no manual'});
  return (
    <search>
      <form className={styles.header} onSubmit={onSubmit}>
        <input
          ref={field}
          type="text"
          className={styles.field}
          aria-label={name}
          placeholder={name}
          value={text}
          onChange={(event) => onChange(event.target.value)}
          enterKeyHint="search"
          maxLength={200}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
        />
        <button type="button" className={styles.close} onClick={onClose}>
          {translate({id: 'ofm.search.close', message: 'Fechar'})}
        </button>
      </form>
    </search>
  );
}
