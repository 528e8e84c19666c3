import {defaultLocale, locales} from '@site/src/domain/locale/locale';

const context = {
  i18n: {currentLocale: defaultLocale, defaultLocale, locales: [...locales]},
  siteConfig: {
    title: 'Manual Aberto de Franquia em ML',
    url: 'http://localhost:3000',
    baseUrl: '/',
    customFields: {},
  },
  siteMetadata: {docusaurusVersion: '0.0.0', pluginVersions: {}},
  globalData: {},
};

/** The Portuguese site, at the root of localhost. */
export default function useDocusaurusContext(): typeof context {
  return context;
}
