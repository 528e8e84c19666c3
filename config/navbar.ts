import type {ThemeConfig} from '@docusaurus/preset-classic';
import {repository} from './site';

const source = repository ? [{href: repository, label: 'GitHub', position: 'right' as const}] : [];

export const navbar = {
  title: 'Manual Aberto',
  items: [
    {type: 'docSidebar', sidebarId: 'manual', label: 'Manual', position: 'left'},
    {type: 'docsVersionDropdown', position: 'right'},
    {type: 'localeDropdown', position: 'right'},
    ...source,
    {type: 'search', position: 'right'},
  ],
} satisfies ThemeConfig['navbar'];
