import {readFileSync} from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {isLocale} from '../../src/domain/locale/locale';
import type {DocsData} from '../../src/domain/page/ownPage';
import {filesOfPage, writePageFile} from '../shared/pageFiles';
import {compileLoader} from './compileLoader';
import {ownPagesByRoute} from './ownPages';
import {assetsByRoute, type Manifest, type RouteChunks} from './pageAssets';
import {type FindSheet, type PageLoader, rewritePage} from './rewritePage';
import {speculationRules} from './speculationRules';
import {readSheet, type SheetNode} from './styles/sheet';
import {failureWords} from './words';
import {writeOwnPages} from './writeOwnPages';

const docsPlugin = 'docusaurus-plugin-content-docs';

type GlobalData = {[docsPlugin]: DocsData};

function readJson<T>(folder: string, file: string): T {
  return JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as T;
}

/** Reads the style sheets of a build, each once. */
function sheetReader(outDir: string, baseUrl: string): FindSheet {
  const sheets = new Map<string, readonly SheetNode[]>();
  return (address) => {
    const known = sheets.get(address);
    if (known) {
      return known;
    }
    const file = path.join(outDir, decodeURI(address).slice(baseUrl.length));
    const sheet = readSheet(readFileSync(file, 'utf8'));
    sheets.set(address, sheet);
    return sheet;
  };
}

/** Pages load React when their reader needs it: see README.md. */
export default function hydrateOnDemand({siteDir, generatedFilesDir, i18n}: LoadContext): Plugin {
  const locale = i18n.currentLocale;
  if (!isLocale(locale)) {
    throw new Error(`hydrate-on-demand: no words in the language "${locale}".`);
  }
  return {
    name: 'hydrate-on-demand',

    async postBuild({outDir, baseUrl, routes, routesPaths}) {
      const chunks = readJson<RouteChunks>(generatedFilesDir, 'routesChunkNames.json');
      const manifest = readJson<Manifest>(generatedFilesDir, 'client-manifest.json');
      const assets = assetsByRoute(manifest, routes, chunks);
      const pages = ownPagesByRoute(routes, chunks, {
        ids: readJson<Record<string, string>>(generatedFilesDir, 'page-modules.json'),
        docs: readJson<GlobalData>(generatedFilesDir, 'globalData.json')[docsPlugin],
      });
      const ownScripts = await writeOwnPages(pages, {outDir, baseUrl});
      const {file, code} = await compileLoader(siteDir);
      await fs.writeFile(path.join(outDir, file), code);
      const addresses = (files: readonly string[] = []): string[] =>
        files.map((name) => baseUrl + name);
      const parts = (route: string): PageLoader => {
        const {scripts = [], styles} = assets.get(route) ?? assets.get('') ?? {};
        const own = ownScripts.get(route);
        return {
          loader: baseUrl + file,
          scripts: addresses(own ? [own, ...scripts] : scripts),
          styles: addresses(styles),
          failed: failureWords[locale],
          speculationRules: speculationRules(baseUrl),
        };
      };
      const findSheet = sheetReader(outDir, baseUrl);
      for (const route of routesPaths) {
        for (const page of filesOfPage(outDir, baseUrl, route)) {
          const html = await fs.readFile(page, 'utf8');
          writePageFile(page, rewritePage(html, page, parts(route), findSheet));
        }
      }
    },
  };
}
