import fs from 'node:fs';
import path from 'node:path';
import type {Plugin} from '@docusaurus/types';
import {type ShortLink, shortLinks} from '../../config/shortLinks';
import {address} from '../../config/site';
import {manualTitles} from '../../config/words';
import {defaultLocale} from '../../src/domain/locale/locale';

/** The path of the page that a short link leads to, from the root of the host. */
export function targetOf({locale, to}: ShortLink, baseUrl: string): string {
  return `${baseUrl}${locale === defaultLocale ? '' : `${locale}/`}${to}`;
}

/** A page that leads on at once; what a reader sees who has switched that off is the link. */
export function redirectPage(link: ShortLink, site: {url: string; baseUrl: string}): string {
  const target = targetOf(link, site.baseUrl);
  const title = manualTitles[link.locale];
  return `<!doctype html>
<html lang="${link.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${target}">
<link rel="canonical" href="${site.url}${target}">
<title>${title}</title>
</head>
<body><p><a href="${target}">${title}</a></p></body>
</html>
`;
}

/**
 * Short links to pages that do not exist. Every language has the same pages.
 *
 * @param routes - paths of the default language
 */
export function deadLinks(
  links: Readonly<Record<string, ShortLink>>,
  routes: readonly string[],
  baseUrl: string,
): string[] {
  return Object.entries(links)
    .filter(([, {to}]) => !routes.includes(`${baseUrl}${to}`))
    .map(([name, {to}]) => `config/shortLinks.ts ${name}: no page has the address ${to}`);
}

export default function shortLinkPages(): Plugin<void> {
  return {
    name: 'short-links',
    async postBuild({outDir, routesPaths, i18n}) {
      if (i18n.currentLocale !== defaultLocale) {
        return;
      }
      const dead = deadLinks(shortLinks, routesPaths, address.baseUrl);
      if (dead.length > 0) {
        throw new Error(dead.join('\n'));
      }
      for (const [name, link] of Object.entries(shortLinks)) {
        fs.writeFileSync(path.join(outDir, `${name}.html`), redirectPage(link, address));
      }
    },
  };
}
