import {translate} from '@docusaurus/Translate';
import type {verifications} from '@site/src/domain/reference/schema';
import type {SourceView} from '@site/src/domain/reference/view';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Shared by the tables; chapters do not use it directly. */

type Verification = (typeof verifications)[number];

export function verificationName(verification: Verification): string {
  switch (verification) {
    case 'primary':
      return translate({id: 'ofm.verification.primary', message: 'lido na fonte primária'});
    case 'secondary':
      return translate({id: 'ofm.verification.secondary', message: 'lido em fonte secundária'});
    case 'unverified':
      return translate({id: 'ofm.verification.unverified', message: 'não confirmado'});
  }
}

/** A small sign for how well a number was verified, with its words for screen readers. */
export function VerificationMark({verification}: {verification: Verification}): ReactNode {
  return (
    <span className={styles.mark} data-verification={verification}>
      <span className="visually-hidden">({verificationName(verification)})</span>
    </span>
  );
}

/** What the signs mean; stands by each table that uses them. */
export function VerificationLegend(): ReactNode {
  const all: Verification[] = ['primary', 'secondary', 'unverified'];
  return (
    <ul className={styles.legend}>
      {all.map((verification) => (
        <li key={verification}>
          <span className={styles.mark} data-verification={verification} aria-hidden="true" />{' '}
          {verificationName(verification)}
        </li>
      ))}
    </ul>
  );
}

export function SourceLink({source}: {source: SourceView | undefined}): ReactNode {
  if (!source) {
    return null;
  }
  return source.url ? (
    <a href={source.url} rel="noopener">
      {source.label}
    </a>
  ) : (
    source.label
  );
}

/** Links to the public exports of a collection. */
export function ExportLinks({csv, json}: {csv: string; json: string}): ReactNode {
  return (
    <p className={styles.exports}>
      {translate({id: 'ofm.table.download', message: 'Baixar estes dados:'})}{' '}
      <a href={csv} download>
        CSV
      </a>
      {' · '}
      <a href={json} download>
        JSON
      </a>
    </p>
  );
}
