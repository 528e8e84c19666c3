import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {Criterion} from '@site/src/domain/certification/schema';
import {useChapterPath} from '@site/src/hooks/useChapterPath';
import {Fragment, type ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {criterion: Pick<Criterion, 'status'> & {replacedBy?: readonly string[]}};

/** The criteria that took the place of a retired one, in the catalogue. */
function Successors({ids}: {ids: readonly string[]}): ReactNode {
  const catalogue = useChapterPath()('certification/criteria');
  return (
    <>
      {'; '}
      {translate({id: 'ofm.standing.replacedBy', message: 'no lugar:'})}{' '}
      {ids.map((id, index) => (
        <Fragment key={id}>
          {index > 0 && ', '}
          {catalogue ? <Link to={`${catalogue}#${id}`}>{id}</Link> : id}
        </Fragment>
      ))}
    </>
  );
}

/** Why a criterion does not count, and what is asked in place of a retired one. */
export function Standing({criterion: {status, replacedBy = []}}: Props): ReactNode {
  if (status === 'active') {
    return null;
  }
  return (
    <span className={styles.standing}>
      {status === 'future'
        ? translate({id: 'ofm.checklist.future', message: 'futuro, ainda não conta'})
        : translate({id: 'ofm.checklist.retired', message: 'retirado, não conta mais'})}
      {replacedBy.length > 0 && <Successors ids={replacedBy} />}
    </span>
  );
}
