import fs from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {readReleases} from '../../config/versions';
import {isLocale} from '../../src/domain/locale/locale';
import {chaptersDir, currentVersion} from '../shared/docsPath';
import type {ManualData} from './collections';
import {loadManualData} from './loadManualData';
import {toPageData} from './pageData';
import {toPublicExports} from './publicExports';

const name = 'manual-data';

/** Data of every version of the manual, by Docusaurus’ name of the version. */
type Content = Record<string, ManualData>;

/** @example `current` → `next`, as public addresses call it */
function publicVersion(version: string): string {
  return version === currentVersion ? 'next' : version;
}

export default function manualData(context: LoadContext): Plugin<Content> {
  const {siteDir, generatedFilesDir, i18n} = context;
  const locale = i18n.currentLocale;
  if (!isLocale(locale)) {
    throw new Error(`manual-data: no data in the language "${locale}".`);
  }
  const versions = [currentVersion, ...readReleases(siteDir)];
  return {
    name,

    getPathsToWatch: () =>
      versions.map((version) => path.join(chaptersDir(siteDir, version), '_data/**/*.yaml')),

    loadContent: () =>
      Object.fromEntries(versions.map((version) => [version, loadManualData(siteDir, version)])),

    async contentLoaded({content, actions}) {
      for (const [version, data] of Object.entries(content)) {
        for (const [file, value] of Object.entries(
          toPageData(data, publicVersion(version), locale),
        )) {
          await actions.createData(`${version}/${file}`, JSON.stringify(value));
        }
      }
    },

    configureWebpack: () => ({
      resolve: {alias: {'@manual-data': path.join(generatedFilesDir, name, 'default')}},
    }),

    async postBuild({content, outDir}) {
      for (const [version, data] of Object.entries(content)) {
        const dir = path.join(outDir, 'data', publicVersion(version));
        await fs.mkdir(dir, {recursive: true});
        for (const [file, text] of Object.entries(
          toPublicExports(data, publicVersion(version), locale),
        )) {
          await fs.writeFile(path.join(dir, file), text);
        }
      }
    },
  };
}
