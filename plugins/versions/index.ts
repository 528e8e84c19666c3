import fs from 'node:fs';
import path from 'node:path';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {isLocale} from '../../src/domain/locale/locale';
import {releaseDays} from '../../src/domain/release/changelog';
import type {ManualData} from '../manual-data/collections';
import {countChapters} from './countChapters';
import {toVersionViews} from './versionViews';

const changelogFile = 'CHANGELOG.md';

/** Adds the page that lists every version of the manual. */
export default function versions({siteDir, baseUrl, i18n}: LoadContext): Plugin {
  const locale = i18n.currentLocale;
  if (!isLocale(locale)) {
    throw new Error(`versions: no words in the language "${locale}".`);
  }
  return {
    name: 'versions',

    getPathsToWatch: () => [path.join(siteDir, changelogFile)],

    async allContentLoaded({allContent, actions}) {
      const docs = allContent['docusaurus-plugin-content-docs']?.default as
        | LoadedContent
        | undefined;
      const data = allContent['manual-data']?.default as Record<string, ManualData> | undefined;
      const criteria = Object.fromEntries(
        Object.entries(data ?? {}).map(([version, {criteria}]) => [version, criteria]),
      );
      const views = toVersionViews({
        locale,
        versions: docs?.loadedVersions ?? [],
        criteria,
        days: releaseDays(fs.readFileSync(path.join(siteDir, changelogFile), 'utf8')),
        countChapters: (before, after) => countChapters(siteDir, before, after),
      });
      const file = await actions.createData('versions.json', JSON.stringify(views));
      actions.addRoute({
        path: `${baseUrl}versions`,
        component: '@site/src/theme/VersionsPage/index.tsx',
        modules: {versions: file},
        exact: true,
      });
    },
  };
}
