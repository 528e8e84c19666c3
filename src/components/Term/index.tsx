import {translate} from '@docusaurus/Translate';
import type {TermView} from '@site/src/domain/glossary/view';
import {type ReactNode, useId} from 'react';
import styles from './styles.module.css';

type Props = {
  id: string;
  /** Added by plugins/manual-data. */
  data: TermView;
  children: ReactNode;
};

/**
 * A term of the glossary inside a sentence. The definition is a native popover: it opens
 * without JavaScript, closes with Esc, and assistive technology knows that the two belong
 * together.
 */
export function Term({data, children}: Props): ReactNode {
  const popoverId = `term-${useId()}`;
  return (
    <>
      <button
        type="button"
        className={styles.term}
        popoverTarget={popoverId}
        title={translate({
          id: 'ofm.term.open',
          message: 'Ver a definição',
          description: 'Tooltip of a glossary term in running text',
        })}
      >
        {children}
      </button>
      <span id={popoverId} popover="auto" className={styles.definition} data-pagefind-ignore="">
        <strong className={styles.name}>{data.term}</strong>
        {data.definition}
      </span>
    </>
  );
}
