import type {Options} from '@docusaurus/plugin-sitemap';
import {defaultLocale, locales} from '../src/domain/locale/locale';
import {address} from './site';
import {otherVersionPaths, readReleases} from './versions';

const root = `${address.url}${address.baseUrl}`;

/** The same page in every language, from its address in any of them. */
export function alternates(url: string): {lang: string; url: string}[] {
  const prefixes = locales.filter((locale) => locale !== defaultLocale);
  const page = url.slice(root.length);
  const [first, ...rest] = page.split('/');
  const bare = prefixes.some((prefix) => prefix === first) ? rest.join('/') : page;
  const inDefault = {lang: defaultLocale, url: `${root}${bare}`};
  return [
    inDefault,
    ...prefixes.map((prefix) => ({lang: prefix, url: `${root}${prefix}/${bare}`})),
    {lang: 'x-default', url: inDefault.url},
  ];
}

/**
 * Leaves out the pages of other versions that the text under `/manual/` has too: those name its
 * page as canonical, and a sitemap lists canonical addresses only. What only an old version has
 * stays.
 *
 * @param others - folders of the other versions under `/manual/`
 */
export function canonicalOnly<Item extends {url: string}>(
  items: readonly Item[],
  others: readonly string[],
): Item[] {
  const urls = new Set(items.map(({url}) => url));
  return items.filter(({url}) => {
    const folder = others.find((other) => `${url}/`.includes(`/manual/${other}/`));
    const shown = folder && url.replace(`/manual/${folder}`, '/manual');
    return shown === undefined || !urls.has(shown);
  });
}

export const sitemap = {
  lastmod: null,
  changefreq: null,
  priority: null,
  createSitemapItems: async ({defaultCreateSitemapItems, ...params}) => {
    const items = await defaultCreateSitemapItems(params);
    return canonicalOnly(items, otherVersionPaths(readReleases(process.cwd()))).map((item) => ({
      ...item,
      links: alternates(item.url),
    }));
  },
} satisfies Options;
