import type {Options} from '@docusaurus/plugin-sitemap';
import {defaultLocale, locales} from '../src/domain/locale/locale';
import {address} from './site';

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

export const sitemap = {
  lastmod: null,
  changefreq: null,
  priority: null,
  createSitemapItems: async ({defaultCreateSitemapItems, ...params}) => {
    const items = await defaultCreateSitemapItems(params);
    return items.map((item) => ({...item, links: alternates(item.url)}));
  },
} satisfies Options;
