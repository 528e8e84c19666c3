import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {readPageFile} from '../shared/pageFiles';
import {toSearchDocument} from './searchDocument';
import {splitDialogStyles} from './splitDialogStyles';
import {type IndexedPage, writeIndex} from './writeIndex';

/** The chapters among the pages, read one at a time: all at once would fill the memory. */
function* chaptersAmong(
  routes: readonly string[],
  outDir: string,
  baseUrl: string,
  lang: string,
): Generator<IndexedPage> {
  for (const route of routes) {
    const page = readPageFile(outDir, baseUrl, route);
    const document = page && toSearchDocument(page.html, lang);
    if (document) {
      yield {url: page.url, document};
    }
  }
}

/** Makes the search index of each language while the site is built. */
export default function search(context: LoadContext): Plugin {
  const {currentLocale, localeConfigs} = context.i18n;
  const lang = localeConfigs[currentLocale]?.htmlLang ?? currentLocale;
  return {
    name: 'search',

    configureWebpack: (_config, isServer) => (isServer ? {} : splitDialogStyles),

    async postBuild({outDir, baseUrl, routesPaths, routesBuildMetadata}) {
      const routes = routesPaths.filter((route) => !routesBuildMetadata[route]?.noIndex);
      await writeIndex(chaptersAmong(routes, outDir, baseUrl, lang), path.join(outDir, 'pagefind'));
    },
  };
}
