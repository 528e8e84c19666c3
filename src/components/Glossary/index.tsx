import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {GlossaryTermView, GlossaryView} from '@site/src/domain/glossary/view';
import {type Locale, locales} from '@site/src/domain/locale/locale';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {
  /** Added by plugins/manual-data. */
  data: GlossaryView;
};

function Entry({entry, locale}: {entry: GlossaryTermView; locale: Locale}): ReactNode {
  useBrokenLinks().collectAnchor(entry.id);
  const other = locales.find((candidate) => candidate !== locale) ?? locale;
  return (
    <div className={styles.entry}>
      <dt id={entry.id} className={styles.term}>
        {`${entry.term[locale]} · `}
        <span lang={other} className={styles.other}>
          {entry.term[other]}
        </span>
      </dt>
      <dd className={styles.definition}>
        {entry.definition}
        {entry.synonyms.length > 0 && (
          <p className={styles.more}>
            {translate(
              {id: 'ofm.glossary.synonyms', message: 'Também: {words}.'},
              {words: entry.synonyms.join(', ')},
            )}
          </p>
        )}
        {entry.see.length > 0 && (
          <p className={styles.more}>
            {translate({id: 'ofm.glossary.see', message: 'Veja também:'})}{' '}
            {entry.see.map(({id, term}, index) => (
              <span key={id}>
                {index > 0 && ', '}
                <a href={`#${id}`}>{term}</a>
              </span>
            ))}
          </p>
        )}
      </dd>
    </div>
  );
}

/** Every term of the manual with both names, in the order of the reader’s language. */
export function Glossary({data}: Props): ReactNode {
  const {i18n} = useDocusaurusContext();
  return (
    <dl className={styles.glossary}>
      {data.terms.map((entry) => (
        <Entry key={entry.id} entry={entry} locale={i18n.currentLocale as Locale} />
      ))}
    </dl>
  );
}
