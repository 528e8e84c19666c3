import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Shared by the components that show entries as cards; chapters do not use it directly. */

type Props = {
  /** Anchor of the card. */
  id: string;
  title: string;
  /** One sentence below the title. */
  lead: string;
  children: ReactNode;
};

export function Card({id, title, lead, children}: Props): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <li id={id} className={styles.card}>
      <p className={styles.title}>{title}</p>
      <p className={styles.lead}>{lead}</p>
      {children}
    </li>
  );
}

export function Cards({children}: {children: ReactNode}): ReactNode {
  return <ul className={styles.cards}>{children}</ul>;
}

export function Facts({children}: {children: ReactNode}): ReactNode {
  return <dl className={styles.facts}>{children}</dl>;
}

/** A named fact of a card: words, or a list of lines. */
export function Fact({term, is}: {term: string; is: string | readonly string[]}): ReactNode {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {typeof is === 'string' ? (
          is
        ) : (
          <ul>
            {is.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </dd>
    </div>
  );
}
