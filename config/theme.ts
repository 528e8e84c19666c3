import type {ThemeConfig} from '@docusaurus/preset-classic';
import {footer} from './footer';
import {navbar} from './navbar';
import {otherOpenGraphLocales, words} from './words';

export const themeConfig = {
  // No version is remembered: what a reader once opened does not change where links and search lead.
  docs: {versionPersistence: 'none'},
  colorMode: {defaultMode: 'light', respectPrefersColorScheme: true},
  tableOfContents: {minHeadingLevel: 2, maxHeadingLevel: 3},
  // The theme takes the languages of the pages as they are, and Open Graph wants a country in each.
  metadata: [
    {property: 'og:site_name', content: words.title},
    {property: 'og:locale', content: words.openGraphLocale},
    ...otherOpenGraphLocales.map((content) => ({property: 'og:locale:alternate', content})),
  ],
  navbar,
  footer,
  // plugins/code-blocks highlights during the build; without this, pages would carry a theme for it.
  prism: {theme: {plain: {}, styles: []}},
} satisfies ThemeConfig;
