import fs from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import type {Element} from 'hast';
import {findAll} from '../../plugins/shared/hast';
import {parsePage} from '../../plugins/shared/parsePage';
import type {Asset, PageWeight} from '../../src/domain/weight/budget';

/** Formats that are compressed already; servers send them as they are. */
const compressed = /\.(?:avif|gif|jpe?g|png|webp|woff2?)$/;

/** Measures files of a build, each once. */
function createScale(buildDir: string): (name: string) => Asset {
  const known = new Map<string, Asset>();
  return (name) => {
    const found = known.get(name);
    if (found) {
      return found;
    }
    const content = fs.readFileSync(path.join(buildDir, name));
    const bytes = compressed.test(name) ? content.length : gzipSync(content, {level: 9}).length;
    const asset = {name, bytes};
    known.set(name, asset);
    return asset;
  };
}

/** Addresses that an element makes the browser fetch at once. */
function addressesOf({tagName, properties}: Element): unknown[] {
  const rel = Array.isArray(properties.rel) ? properties.rel.join(' ') : properties.rel;
  switch (tagName) {
    case 'link':
      return ['stylesheet', 'preload', 'icon'].includes(String(rel)) ? [properties.href] : [];
    case 'script':
      return [properties.src];
    case 'img':
      return properties.loading === 'lazy' ? [] : [properties.src];
    default:
      return [];
  }
}

/**
 * Reads what the pages of a build weigh: HTML, style sheets, scripts and images that are not lazy,
 * compressed as servers send them (gzip, level 9), and what comes when a reader touches something.
 * Fonts are not counted: which of them a page needs, only a browser knows.
 *
 * @param baseUrl - of the site, with slashes around
 * @returns a function from the path of a page’s file in the build to its weight
 */
export function pageWeightReader(buildDir: string, baseUrl: string): (file: string) => PageWeight {
  const weigh = createScale(buildDir);
  const filesAt = (addresses: readonly unknown[]): Asset[] =>
    [...new Set(addresses)]
      .filter((address) => typeof address === 'string' && address.startsWith(baseUrl))
      .map((address) => weigh(decodeURI(String(address)).slice(baseUrl.length)));
  return (file) => {
    const tree = parsePage(fs.readFileSync(path.join(buildDir, file), 'utf8'));
    const elements = findAll(tree, () => true);
    const later = elements.flatMap(({properties: {dataScripts, dataStyles}}) =>
      [dataScripts, dataStyles].flatMap((addresses) => String(addresses ?? '').split(' ')),
    );
    return {
      page: `/${file.replace(/(?:^|\/)index\.html$/, '').replace(/\.html$/, '')}`,
      before: [weigh(file), ...filesAt(elements.flatMap(addressesOf))],
      after: filesAt(later),
    };
  };
}
