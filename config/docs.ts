import type {Options} from '@docusaurus/plugin-content-docs';
import {markdownPlugins} from './markdown';
import {repository} from './site';
import {readReleases, versionOptions} from './versions';

const siteDir = process.cwd();

export const docs = {
  path: 'docs',
  routeBasePath: 'manual',
  sidebarPath: './sidebars.ts',
  editUrl: repository && `${repository}/edit/main/`,
  editLocalizedFiles: true,
  showLastUpdateTime: false,
  breadcrumbs: true,
  ...versionOptions(readReleases(siteDir)),
  ...markdownPlugins,
} satisfies Options;
