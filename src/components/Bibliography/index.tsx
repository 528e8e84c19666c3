import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {ExportLinks} from '@site/src/components/Provenance';
import type {BibliographyView, WorkView} from '@site/src/domain/reference/bibliographyView';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {
  /** Added by plugins/manual-data. */
  data: BibliographyView;
};

function Work({work}: {work: WorkView}): ReactNode {
  const id = `ref-${work.key}`;
  useBrokenLinks().collectAnchor(id);
  return (
    <li id={id} className={styles.work}>
      {work.authors}
      {work.issued && ` (${work.issued})`}.{' '}
      <cite lang={work.language}>
        {work.url ? (
          <a href={work.url} rel="noopener">
            {work.title}
          </a>
        ) : (
          work.title
        )}
      </cite>
      .{work.place && ` ${work.place}.`}
      {work.accessed &&
        ` ${translate({id: 'ofm.bibliography.accessed', message: 'Lido em {date}.'}, {date: work.accessed})}`}
      <span className={styles.key}>{work.key}</span>
      {work.note && (
        <span className={styles.note} lang="en">
          {work.note}
        </span>
      )}
    </li>
  );
}

/** Every work that the manual cites, by author. */
export function Bibliography({data}: Props): ReactNode {
  const exports = useBaseUrl(`/data/${data.manualVersion}/references`);
  return (
    <>
      <ul className={styles.works}>
        {data.works.map((work) => (
          <Work key={work.key} work={work} />
        ))}
      </ul>
      <ExportLinks csv={`${exports}.csv`} json={`${exports}.json`} />
    </>
  );
}
