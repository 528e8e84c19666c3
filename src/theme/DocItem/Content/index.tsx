import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Props} from '@theme/DocItem/Content';
import Content from '@theme-original/DocItem/Content';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/**
 * A chapter that is not translated yet appears in the source language. The page says so, and
 * names the language of the text for screen readers, hyphenation and search engines.
 */
export default function ContentInItsLanguage(props: Props): ReactNode {
  const {i18n} = useDocusaurusContext();
  const {metadata} = useDoc();
  const isSource = i18n.currentLocale === i18n.defaultLocale;
  if (isSource || metadata.source.startsWith('@site/i18n/')) {
    return <Content {...props} />;
  }
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
