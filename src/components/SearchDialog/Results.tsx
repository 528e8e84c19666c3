import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {Segment} from '@site/src/domain/search/excerpt';
import type {PageHit, SectionHit} from '@site/src/domain/search/hits';
import type {Found} from '@site/src/hooks/useSearch';
import {type ReactNode, type Ref, useId} from 'react';
import styles from './results.module.css';

type Props = {
  ref: Ref<HTMLUListElement>;
  found: Found;
  onChoose: () => void;
  onMore: () => void;
};

function Excerpt({id, segments}: {id: string; segments: readonly Segment[]}): ReactNode {
  return (
    <span id={id} className={styles.excerpt}>
      {segments.map(({text, marked}, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence have no other name
        marked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
      )}
    </span>
  );
}

type HitProps = {hit: SectionHit; part?: string; className?: string; onChoose: () => void};

/** A link whose name is its title; the excerpt is read after it. */
function HitLink({hit, part, className, onChoose}: HitProps): ReactNode {
  const id = useId();
  const hasExcerpt = hit.excerpt.length > 0;
  return (
    <Link
      to={hit.url}
      className={className}
      aria-labelledby={`${id}-title`}
      aria-describedby={hasExcerpt ? `${id}-excerpt` : undefined}
      data-noBrokenLinkCheck
      onClick={onChoose}
    >
      {part && <span className={styles.part}>{part}</span>}
      <span id={`${id}-title`} className={styles.title}>
        {hit.title}
      </span>
      {hasExcerpt && <Excerpt id={`${id}-excerpt`} segments={hit.excerpt} />}
    </Link>
  );
}

function Page({page, onChoose}: {page: PageHit; onChoose: () => void}): ReactNode {
  return (
    <li className={styles.page}>
      <HitLink hit={page} part={page.part} className={styles.pageLink} onChoose={onChoose} />
      {page.sections.length > 0 && (
        <ul className={styles.sections}>
          {page.sections.map((section) => (
            <li key={section.url}>
              <HitLink hit={section} className={styles.sectionLink} onChoose={onChoose} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** The chapters that were found, each with its sections; all of them links. */
export function Results({ref, found, onChoose, onMore}: Props): ReactNode {
  return (
    <>
      <ul ref={ref} className={styles.pages}>
        {found.hits.map((page) => (
          <Page key={page.url} page={page} onChoose={onChoose} />
        ))}
      </ul>
      {found.hits.length < found.total && (
        <button type="button" className={styles.more} onClick={onMore}>
          {translate({id: 'ofm.search.more', message: 'Mostrar mais'})}
        </button>
      )}
    </>
  );
}
