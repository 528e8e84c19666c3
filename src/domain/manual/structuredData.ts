/**
 * What search engines read of a page, in the words of https://schema.org. Which properties they
 * want: https://developers.google.com/search/docs/appearance/structured-data
 */

type Thing = Readonly<Record<string, unknown>>;

/** Where the page is. */
export type StructuredSite = {
  /** With protocol, without a final slash. */
  host: string;
  /** Address of the first page in the language of the page, from the root of the host. */
  baseUrl: string;
  /** Name of the manual. */
  title: string;
};

const context = {'@context': 'https://schema.org'} as const;
const license = 'https://creativecommons.org/licenses/by/4.0/';

/** Pages have no final slash, though the sidebar ends the index of a folder in one. */
function absolute({host, baseUrl}: StructuredSite, path: string): string {
  return `${host}${path === baseUrl ? path : path.replace(/\/$/, '')}`;
}

/** The people who write the manual; nobody is named who has not asked for it. */
function project(site: StructuredSite): Thing {
  return {'@type': 'Organization', name: site.title, url: absolute(site, site.baseUrl)};
}

export type StructuredChapter = {
  /** Address from the root of the host. */
  path: string;
  title: string;
  description: string;
  /** Language of the text. */
  language: string;
  /** As public addresses call it: `next`, `1.0`. */
  version: string;
  /** Of its social card, from the root of the host. */
  image?: string | undefined;
  /** Day of the last review, ISO. */
  reviewed?: string | undefined;
};

/** A chapter as https://schema.org/TechArticle. */
export function toTechArticle(site: StructuredSite, chapter: StructuredChapter): Thing {
  return {
    ...context,
    '@type': 'TechArticle',
    headline: chapter.title,
    description: chapter.description,
    url: absolute(site, chapter.path),
    image: chapter.image && absolute(site, chapter.image),
    inLanguage: chapter.language,
    dateModified: chapter.reviewed,
    version: chapter.version,
    license,
    author: project(site),
    isPartOf: {'@type': 'WebSite', name: site.title, url: absolute(site, site.baseUrl)},
  };
}

export type Crumb = {label: string; href?: string | undefined};

/**
 * The way from the first page to a chapter as https://schema.org/BreadcrumbList: at least two
 * places, each with an address.
 */
export function toBreadcrumbList(site: StructuredSite, crumbs: readonly Crumb[]): Thing {
  const places = [{label: site.title, href: site.baseUrl}, ...crumbs].flatMap(({label, href}) =>
    href ? [{name: label, item: absolute(site, href)}] : [],
  );
  return {
    ...context,
    '@type': 'BreadcrumbList',
    itemListElement: places.map((place, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      ...place,
    })),
  };
}

export type StructuredDataset = {
  name: string;
  /** At least 50 characters, or search engines leave the data out. */
  description: string;
  /** Address of its description on the page, from the root of the host. */
  path: string;
  version: string;
  /** Languages of the words inside. */
  languages: readonly string[];
  /** Addresses of the files, from the root of the host. */
  json: string;
  csv: string;
};

function toDataset(site: StructuredSite, dataset: StructuredDataset): Thing {
  const download = (encodingFormat: string, path: string): Thing => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: absolute(site, path),
  });
  return {
    '@type': 'Dataset',
    name: dataset.name,
    description: dataset.description,
    url: absolute(site, dataset.path),
    version: dataset.version,
    inLanguage: dataset.languages,
    license,
    isAccessibleForFree: true,
    creator: project(site),
    distribution: [download('application/json', dataset.json), download('text/csv', dataset.csv)],
  };
}

/** The public exports as https://schema.org/Dataset, all on one page. */
export function toDatasets(site: StructuredSite, datasets: readonly StructuredDataset[]): Thing {
  return {...context, '@graph': datasets.map((dataset) => toDataset(site, dataset))};
}

/** Writes structured data for a script element, which no text inside can end. */
export function toJsonLd(data: Thing): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
