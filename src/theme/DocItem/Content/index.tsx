import {useDoc, useDocsVersion} from '@docusaurus/plugin-content-docs/client';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {OverdueNotice} from '@site/src/components/Review/OverdueNotice';
import {TranslationNotice} from '@site/src/components/TranslationNotice';
import type {TranslationNotice as Notice} from '@site/src/domain/manual/translation';
import {useChapterPath} from '@site/src/hooks/useChapterPath';
import {useReview} from '@site/src/hooks/useReview';
import {useSiteFields} from '@site/src/hooks/useSiteFields';
import {useSourceUrl} from '@site/src/hooks/useSourceUrl';
import {useTextLanguage} from '@site/src/hooks/useTextLanguage';
import type {Props} from '@theme/DocItem/Content';
import Content from '@theme-original/DocItem/Content';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/**
 * A chapter that is not translated yet appears in the source language. The page says so, and
 * names the language of the text for screen readers, hyphenation and search engines.
 */
function Untranslated(props: Props): ReactNode {
  const {i18n} = useDocusaurusContext();
  return (
    <>
      <p className={styles.notice}>
        {translate({
          id: 'ofm.untranslated',
          message: 'Este capítulo ainda não foi traduzido; você lê o texto original em português.',
        })}
      </p>
      <div lang={i18n.defaultLocale}>
        <Content {...props} />
      </div>
    </>
  );
}

function ContentInItsLanguage(props: Props): ReactNode {
  const {i18n} = useDocusaurusContext();
  const language = useTextLanguage();
  return language === i18n.currentLocale ? <Content {...props} /> : <Untranslated {...props} />;
}

/** What a translation lacks, as config/frontMatter.ts found it. */
function Translation(): ReactNode {
  const {metadata} = useDoc();
  const sourceUrl = useSourceUrl(metadata.permalink);
  const {translation} = metadata.frontMatter as {translation?: Notice};
  return translation && <TranslationNotice translation={translation} sourceUrl={sourceUrl} />;
}

/**
 * A review that no longer holds. Not on old releases: their banner already says that the text is
 * old and leads to the new one, whose review is what counts.
 */
function Overdue(): ReactNode {
  const {metadata} = useDoc();
  const {banner} = useDocsVersion();
  const {forum} = useSiteFields();
  const toPath = useChapterPath();
  const review = useReview();
  return review?.overdue && banner !== 'unmaintained' ? (
    <OverdueNotice
      lastReviewed={review.lastReviewed}
      due={review.due}
      editUrl={metadata.version === 'current' ? metadata.editUrl : undefined}
      forumUrl={forum.url ?? toPath('community/forum')}
    />
  ) : null;
}

/** A chapter below what has to be said about it. */
export default function DocItemContent(props: Props): ReactNode {
  return (
    <>
      <Overdue />
      <Translation />
      <ContentInItsLanguage {...props} />
    </>
  );
}
