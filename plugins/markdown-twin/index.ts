import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {manualTitles} from '../../config/words';
import {defaultLocale, isLocale, type Locale, locales} from '../../src/domain/locale/locale';
import {publicVersion} from '../../src/domain/manual/version';
import {collectionNames} from '../manual-data/collections';
import {type Chapter, type ManualVersion, toManualVersion} from '../shared/chapters';
import {readPageFile} from '../shared/pageFiles';
import {toLlmsTxt} from './llmsTxt';
import {type Site, writeText, writeTwins} from './writeTwins';

/** The built page of a chapter. */
function readPage({outDir, baseUrl}: Site, {path}: Chapter): string {
  const page = readPageFile(outDir, baseUrl, path);
  if (page === undefined) {
    throw new Error(`markdown-twin: the build has no page ${path}.`);
  }
  return page.html;
}

/** The index of every other language; the default language has no prefix. */
function otherIndexes({baseUrl, locale}: Site): {path: string; title: string}[] {
  const root = locale === defaultLocale ? baseUrl : baseUrl.replace(/[^/]+\/$/, '');
  const prefix = (other: Locale): string => (other === defaultLocale ? '' : `${other}/`);
  return locales
    .filter((other) => other !== locale)
    .map((other) => ({path: `${root}${prefix(other)}llms.txt`, title: manualTitles[other]}));
}

async function writeIndex(
  site: Site,
  versions: readonly ManualVersion[],
  shown: ManualVersion,
  fullText: string,
): Promise<void> {
  const {baseUrl, host, locale} = site;
  const path = `${baseUrl}llms-full.txt`;
  const bytes = await writeText(site, path, fullText);
  const data = collectionNames.map((name) => ({
    name,
    path: `${baseUrl}data/${shown.name}/${name}.json`,
  }));
  const index = {
    locale,
    title: manualTitles[locale],
    host,
    shown,
    others: versions.filter((version) => version !== shown),
    otherIndexes: otherIndexes(site),
    full: {path, bytes},
    data,
  };
  await writeText(site, `${baseUrl}llms.txt`, toLlmsTxt(index));
}

/** Gives every built chapter a twin in Markdown, and language models an index of them. */
export default function markdownTwin({i18n, siteConfig}: LoadContext): Plugin {
  const locale = i18n.currentLocale;
  if (!isLocale(locale)) {
    throw new Error(`markdown-twin: no words in the language "${locale}".`);
  }
  let versions: ManualVersion[] = [];
  return {
    name: 'markdown-twin',

    async allContentLoaded({allContent}) {
      const docs = allContent['docusaurus-plugin-content-docs']?.default as
        | LoadedContent
        | undefined;
      versions = (docs?.loadedVersions ?? []).map((version) =>
        toManualVersion(version, publicVersion(version.versionName)),
      );
    },

    async postBuild({outDir, baseUrl}) {
      const site: Site = {outDir, baseUrl, host: siteConfig.url, locale};
      for (const version of versions) {
        const text = await writeTwins(site, version, (chapter) => readPage(site, chapter));
        if (version.isShown) {
          await writeIndex(site, versions, version, text);
        }
      }
    },
  };
}
