import type {ThemeConfig} from '@docusaurus/preset-classic';
import {footer} from './footer';
import {navbar} from './navbar';
import {prism} from './prism';

export const themeConfig = {
  colorMode: {defaultMode: 'light', respectPrefersColorScheme: true},
  tableOfContents: {minHeadingLevel: 2, maxHeadingLevel: 3},
  navbar,
  footer,
  prism,
} satisfies ThemeConfig;
