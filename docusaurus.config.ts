import type * as Preset from '@docusaurus/preset-classic';
import type {Config} from '@docusaurus/types';
import {docs} from './config/docs';
import {forum} from './config/forum';
import {parseFrontMatter} from './config/frontMatter';
import {i18n} from './config/i18n';
import {reviewMonths} from './config/review';
import {address, builtOn, packageName, repository} from './config/site';
import {sitemap} from './config/sitemap';
import {themeConfig} from './config/theme';
import {words} from './config/words';
import type {SiteFields} from './src/domain/manual/siteFields';

const config: Config = {
  title: words.title,
  tagline: words.tagline,
  favicon: 'img/favicon.svg',
  url: address.url,
  baseUrl: address.baseUrl,
  trailingSlash: false,
  baseUrlIssueBanner: false,
  i18n,
  future: {v4: true, faster: true},
  storage: {namespace: packageName},
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {
    format: 'mdx',
    parseFrontMatter,
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
  },
  plugins: [
    './plugins/manual-data/index.ts',
    './plugins/versions/index.ts',
    './plugins/translations/index.ts',
    './plugins/chapter-components/index.ts',
    './plugins/interface-strings/index.ts',
    './plugins/formulas/index.ts',
    './plugins/used-styles/index.ts',
    './plugins/build-cache/index.ts',
    './plugins/folder-index/index.ts',
    './plugins/search/index.ts',
    './plugins/short-links/index.ts',
    './plugins/markdown-twin/index.ts',
    './plugins/social-cards/index.ts',
    './plugins/own-page/index.ts',
    './plugins/hydrate-on-demand/index.ts',
  ],
  presets: [
    [
      'classic',
      {
        docs,
        blog: false,
        sitemap,
        theme: {
          customCss: [
            './src/css/tokens.css',
            './src/css/custom.css',
            './src/css/print.css',
            './src/css/brief.css',
          ],
        },
      } satisfies Preset.Options,
    ],
  ],
  themeConfig,
  customFields: {forum, repository, builtOn, reviewMonths} satisfies SiteFields,
};

export default config;
