import {useDoc} from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** Language of a chapter’s text: the source language where nobody has translated it yet. */
export function useTextLanguage(): string {
  const {i18n} = useDocusaurusContext();
  const isTranslated = useDoc().metadata.source.startsWith('@site/i18n/');
  return isTranslated ? i18n.currentLocale : i18n.defaultLocale;
}
