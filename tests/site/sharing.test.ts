/** What links show and search engines read, in the build: `npm run build` comes first. */
import fs from 'node:fs';
import path from 'node:path';
import {defaultLocale, locales} from '@site/src/domain/locale/locale';
import {imageSize} from 'image-size';
import {describe, expect, it} from 'vitest';
import {findAll, isTag} from '../../plugins/shared/hast';
import {
  type BuiltPage,
  builtFile,
  readBuiltPage,
  readBuiltPages,
  siteRoot,
} from '../fixtures/builtPages';

const day = /^\d{4}-\d{2}-\d{2}$/;

type Dataset = {url: string; distribution: {contentUrl: string}[]};

/** https://developers.google.com/search/docs/appearance/structured-data/dataset */
const wantedOfDatasets = {
  '@type': 'Dataset',
  name: expect.stringMatching(/./),
  description: expect.stringMatching(/^.{50,5000}$/),
  license: 'https://creativecommons.org/licenses/by/4.0/',
  creator: {'@type': 'Organization'},
  distribution: [
    {'@type': 'DataDownload', encodingFormat: 'application/json'},
    {'@type': 'DataDownload', encodingFormat: 'text/csv'},
  ],
};

function only(page: BuiltPage, name: string): string {
  const values = page.meta.get(name) ?? [];
  expect([page.name, name, values.length]).toEqual([page.name, name, 1]);
  return values[0] ?? '';
}

function ofType(page: BuiltPage, type: string): Record<string, unknown>[] {
  return page.things.filter((thing) => thing['@type'] === type);
}

/** The address of a page as its canonical link writes it. */
function addressOf({name}: BuiltPage): string {
  return `${siteRoot}${name}`;
}

describe.each(locales)('in %s', (locale) => {
  const folder = locale === defaultLocale ? '' : `${locale}/`;
  const pages = readBuiltPages(folder);
  const chapters = pages.filter(({name}) => name.startsWith(`${folder}manual`));

  it('every page of the sitemap has a card of its own, in the size that it says', () => {
    expect(chapters.length).toBeGreaterThan(90);
    const cards = pages.map((page) => {
      const url = only(page, 'og:image');
      const file = builtFile(url);
      expect([page.name, file]).toEqual([page.name, expect.any(String)]);
      const size = imageSize(fs.readFileSync(String(file)));
      const said = [only(page, 'og:image:width'), only(page, 'og:image:height')].map(Number);
      expect([page.name, size]).toEqual([page.name, {width: 1200, height: 630, type: 'png'}]);
      expect([page.name, ...said]).toEqual([page.name, 1200, 630]);
      expect(only(page, 'twitter:image')).toBe(url);
      return url;
    });
    expect(new Set(cards).size).toBe(pages.length);
  });

  it('every page says once what Open Graph asks for', () => {
    for (const page of pages) {
      expect(only(page, 'og:url')).toBe(addressOf(page));
      expect(only(page, 'og:type')).toBe(chapters.includes(page) ? 'article' : 'website');
      expect(only(page, 'og:locale')).toBe(locale === 'en' ? 'en_GB' : 'pt_BR');
      expect(only(page, 'og:locale:alternate')).toBe(locale === 'en' ? 'pt_BR' : 'en_GB');
      expect(only(page, 'twitter:card')).toBe('summary_large_image');
      for (const name of ['og:title', 'og:description', 'og:site_name', 'og:image:alt']) {
        expect([name, only(page, name)]).not.toContain('');
      }
    }
  });

  it('every page names its translations, and they are there', () => {
    const dead = pages.flatMap(({name, tree}) =>
      findAll(tree, isTag('link'))
        .filter(({properties}) => String(properties.rel) === 'alternate')
        .map(({properties}) => String(properties.href))
        .filter((url) => !builtFile(url))
        .map((url) => `${name}: ${url}`),
    );
    expect(dead).toEqual([]);
  });

  it('every chapter is a TechArticle with what search engines want of it', () => {
    for (const page of chapters) {
      const [article, ...others] = ofType(page, 'TechArticle');
      expect([page.name, others]).toEqual([page.name, []]);
      expect(article).toMatchObject({
        '@context': 'https://schema.org',
        headline: expect.stringMatching(/^.{1,110}$/),
        description: only(page, 'og:description'),
        url: addressOf(page),
        image: only(page, 'og:image'),
        inLanguage: locale,
        dateModified: expect.stringMatching(day),
        version: expect.stringMatching(/./),
        license: 'https://creativecommons.org/licenses/by/4.0/',
        author: {'@type': 'Organization', name: only(page, 'og:site_name')},
        isPartOf: {'@type': 'WebSite', name: only(page, 'og:site_name')},
      });
      expect(Number.isNaN(Date.parse(String(article?.dateModified)))).toBe(false);
    }
  });

  it('every chapter has one list of breadcrumbs, which begins at the first page', () => {
    for (const page of chapters) {
      const [list, ...others] = ofType(page, 'BreadcrumbList');
      expect([page.name, others]).toEqual([page.name, []]);
      const places = list?.itemListElement as {position: number; name: string; item: string}[];
      expect(places.length).toBeGreaterThan(1);
      expect(places.map(({position}) => position)).toEqual(places.map((_, index) => index + 1));
      expect(places[0]?.item).toBe(`${siteRoot}${folder}`);
      expect(places.at(-1)?.item).toBe(addressOf(page));
      expect(places.filter(({item, name}) => name === '' || !builtFile(item))).toEqual([]);
    }
  });

  it('every public export of a version is described once, and its files are there', () => {
    const lists = chapters.filter(({name}) => name.endsWith('/community/data'));
    expect(lists.length).toBeGreaterThan(0);
    for (const page of lists) {
      const version = String(ofType(page, 'TechArticle')[0]?.version);
      const datasets = page.things.flatMap((thing) => thing['@graph'] ?? []) as Dataset[];
      const data = path.join(process.cwd(), 'build', folder, 'data', version);
      const collections = fs.readdirSync(data).filter((file) => file.endsWith('.json'));
      const files = datasets.map(({distribution}) => distribution.map((file) => file.contentUrl));
      expect(files.map(([json]) => path.basename(String(json))).sort()).toEqual(collections.sort());
      expect(files.flat().filter((url) => !builtFile(url))).toEqual([]);
      expect(new Set(datasets.map(({url}) => url)).size).toBe(datasets.length);
      for (const dataset of datasets) {
        expect(dataset).toMatchObject({...wantedOfDatasets, version});
      }
    }
  });

  it('the page for what is not there offers neither card nor structured data', () => {
    const page = readBuiltPage(path.join(process.cwd(), 'build', folder, '404.html'), '404');
    expect(page.meta.get('og:image')).toBeUndefined();
    expect(page.meta.get('og:type')).toBeUndefined();
    expect(page.things).toEqual([]);
  });
});
