import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {CriterionDetails, Row} from '@site/src/components/Checklist/Details';
import {LevelTag} from '@site/src/components/Level';
import {SourceLink} from '@site/src/components/Provenance';
import {Standing} from '@site/src/components/Standing';
import type {CriterionView} from '@site/src/domain/certification/view';
import {useChapterPath} from '@site/src/hooks/useChapterPath';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

function Standards({mapsTo}: Pick<CriterionView, 'mapsTo'>): ReactNode {
  return (
    <Row term={translate({id: 'ofm.criteria.mapsTo', message: 'Quem mais pede'})}>
      {mapsTo.map((standard, index) => (
        <span key={`${standard.label} ${standard.clause}`}>
          {index > 0 && '; '}
          <SourceLink source={standard} /> {standard.clause}
        </span>
      ))}
    </Row>
  );
}

/** One criterion of the catalogue, with an anchor that links and printed sheets point at. */
export function Criterion({criterion}: {criterion: CriterionView}): ReactNode {
  const {id, level, statement, checklists, mapsTo} = criterion;
  useBrokenLinks().collectAnchor(id);
  const chapterPath = useChapterPath();
  return (
    <li id={id} className={styles.criterion}>
      <p className={styles.meta}>
        <a href={`#${id}`} className={styles.id}>
          {id}
        </a>
        <LevelTag level={level} />
        <Standing criterion={criterion} />
      </p>
      <p className={styles.statement}>{statement}</p>
      <CriterionDetails criterion={criterion}>
        {mapsTo.length > 0 && <Standards mapsTo={mapsTo} />}
      </CriterionDetails>
      {checklists.length > 0 && (
        <p className={styles.checklists}>
          {translate({id: 'ofm.criteria.checklists', message: 'Checklists:'})}{' '}
          {checklists.map(({id: checklist, title, chapter}, index) => {
            const path = chapterPath(chapter);
            return (
              <span key={checklist}>
                {index > 0 && ', '}
                {path ? <Link to={`${path}#${id}`}>{title}</Link> : title}
              </span>
            );
          })}
        </p>
      )}
    </li>
  );
}
