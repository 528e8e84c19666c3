import type {Catalogue} from '../corpus/catalogue';
import type {Corpus} from '../corpus/corpus';
import {linkPackages, type Site, write, writeChapters} from './site';

/** Two ways in which a Docusaurus site without additions is built. */
export const stockKinds = {
  // In 3.10 `v4: true`, which create-docusaurus writes, switches on everything that is faster.
  template: {label: 'Docusaurus as `create-docusaurus` sets it up', future: '{v4: true}'},
  defaults: {label: 'Docusaurus with no future flag (webpack)', future: '{}'},
} as const;

export type StockKind = keyof typeof stockKinds;

/** The configuration of create-docusaurus, without its blog and with our two languages. */
function configFile(future: string): string {
  return `import {themes} from 'prism-react-renderer';

export default {
  title: 'My Site',
  tagline: 'Dinosaurs are cool',
  url: 'http://localhost:3000',
  baseUrl: '/',
  future: ${future},
  onBrokenLinks: 'throw',
  i18n: {defaultLocale: 'pt-BR', locales: ['pt-BR', 'en']},
  presets: [
    [
      'classic',
      {
        docs: {sidebarPath: './sidebars.ts', editUrl: 'https://example.org/edit/'},
        blog: false,
      },
    ],
  ],
  themeConfig: {
    colorMode: {respectPrefersColorScheme: true},
    navbar: {
      title: 'My Site',
      items: [
        {type: 'docSidebar', sidebarId: 'manual', position: 'left', label: 'Manual'},
        {type: 'localeDropdown', position: 'right'},
        {href: 'https://example.org/repository', label: 'GitHub', position: 'right'},
      ],
    },
    footer: {style: 'dark', links: [{title: 'Docs', items: [{label: 'Manual', to: '/docs'}]}]},
    prism: {theme: themes.github, darkTheme: themes.dracula},
  },
};
`;
}

const browserslist = {production: ['>0.5%', 'not dead', 'not op_mini all']};

/** Writes a site of Docusaurus’ classic preset with the same chapters in plain Markdown. */
export function writeStock(
  root: string,
  dir: string,
  corpus: Corpus,
  catalogue: Catalogue,
  kind: StockKind,
): Site {
  const {label, future} = stockKinds[kind];
  write(dir, 'docusaurus.config.ts', configFile(future));
  write(dir, 'package.json', JSON.stringify({name: `bench-${kind}`, private: true, browserslist}));
  write(dir, 'src/pages/index.md', '# My Site\n');
  writeChapters(dir, corpus, catalogue, 'plain');
  linkPackages(root, dir);
  return {name: kind, label, dir, chapters: '/docs'};
}
