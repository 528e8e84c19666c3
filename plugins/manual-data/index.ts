import fs from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {readReleases} from '../../config/versions';
import {isLocale} from '../../src/domain/locale/locale';
import {publicVersion} from '../../src/domain/manual/version';
import {chaptersDir, currentVersion} from '../shared/docsPath';
import type {ManualData} from './collections';
import {toDrawings} from './drawings';
import {loadManualData} from './loadManualData';
import {toPageData} from './pageData';
import {toPublicExports} from './publicExports';

const name = 'manual-data';

/** Data of every version of the manual, by Docusaurus’ name of the version. */
type Content = Record<string, ManualData>;

/**
 * Removes what an earlier build wrote and this one did not. A page that the bundler’s cache
 * keeps then cannot go on showing an entry that was deleted: its import fails.
 */
async function removeOthers(folder: string, written: ReadonlySet<string>): Promise<void> {
  const files = await fs.readdir(folder, {recursive: true, withFileTypes: true});
  await Promise.all(
    files
      .filter((file) => file.isFile() && file.name.endsWith('.json'))
      .map((file) => path.join(file.parentPath, file.name))
      .filter((file) => !written.has(file) && path.basename(file) !== '__plugin.json')
      .map((file) => fs.rm(file)),
  );
}

export default function manualData(context: LoadContext): Plugin<Content> {
  const {siteDir, generatedFilesDir, i18n} = context;
  const locale = i18n.currentLocale;
  if (!isLocale(locale)) {
    throw new Error(`manual-data: no data in the language "${locale}".`);
  }
  const versions = [currentVersion, ...readReleases(siteDir)];
  const dataPath = path.join(generatedFilesDir, name, 'default');
  return {
    name,

    getPathsToWatch: () =>
      versions.map((version) => path.join(chaptersDir(siteDir, version), '_data/**/*.yaml')),

    loadContent: () =>
      Object.fromEntries(versions.map((version) => [version, loadManualData(siteDir, version)])),

    async contentLoaded({content, actions}) {
      const written = new Set<string>();
      for (const [version, data] of Object.entries(content)) {
        const pages = toPageData(data, publicVersion(version), locale);
        const drawings = await toDrawings(data, publicVersion(version), locale);
        for (const [file, value] of Object.entries({...pages, ...drawings})) {
          const created = await actions.createData(`${version}/${file}`, JSON.stringify(value));
          written.add(path.normalize(created));
        }
      }
      await removeOthers(dataPath, written);
    },

    configureWebpack: () => ({resolve: {alias: {'@manual-data': dataPath}}}),

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
