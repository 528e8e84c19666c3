import type {Heading, ListItem, PhrasingContent, RootContent} from 'mdast';
import type {Locale} from '../../src/domain/locale/locale';
import {type Chapter, chaptersOf, type ManualVersion, twinPath} from '../shared/chapters';
import {link, list, listItem, paragraph, text} from './nodes';
import {serialize} from './serialize';
import {words} from './words';

export type Index = {
  locale: Locale;
  /** Name of the manual. */
  title: string;
  /** Host of the site, without a final slash; addresses below begin at its root. */
  host: string;
  /** The version that `/manual/` shows. */
  shown: ManualVersion;
  others: readonly ManualVersion[];
  /** The same index in other languages. */
  otherIndexes: readonly {path: string; title: string}[];
  /** The whole manual as one text. */
  full: {path: string; bytes: number};
  /** The public data of the version shown. */
  data: readonly {name: string; path: string}[];
};

function heading(depth: 1 | 2, title: string): Heading {
  return {type: 'heading', depth, children: [text(title)]};
}

function entry(address: string, name: string, description?: string): ListItem {
  const after = description ? [text(`: ${description}`)] : [];
  return listItem([paragraph([link(address, [text(name)]), ...after])]);
}

function section(name: string, entries: ListItem[]): RootContent[] {
  return entries.length > 0 ? [heading(2, name), list(entries)] : [];
}

/** Our own words, with code between grave accents. */
function sentence(words: string): PhrasingContent[] {
  return words
    .split('`')
    .map((part, index) => (index % 2 === 1 ? {type: 'inlineCode', value: part} : text(part)));
}

function notes({locale, host, shown, full, data}: Index): ListItem[] {
  const say = words[locale];
  const megabytes = (full.bytes / 1e6).toLocaleString(locale, {maximumFractionDigits: 1});
  const fullName = full.path.split('/').at(-1) ?? full.path;
  const files = data.flatMap(({name, path}, index) => [
    text(index > 0 ? ', ' : ' '),
    link(`${host}${path}`, [text(name)]),
  ]);
  const lines = [
    [text(`${say.version} ${shown.label}.`)],
    sentence(say.twins),
    [
      text(`${say.full} `),
      link(`${host}${full.path}`, [text(fullName)]),
      text(`, ${megabytes} MB.`),
    ],
    [text(say.licence)],
    sentence(say.cite),
    [text(say.sources)],
    [text(say.data), ...files, text('.')],
  ];
  return lines.map((line) => listItem([paragraph(line)]));
}

/** The index in other languages, and the first chapter of each other version. */
function optional({locale, host, otherIndexes, others}: Index): ListItem[] {
  const say = words[locale];
  return [
    ...otherIndexes.map(({path, title}) => entry(`${host}${path}`, title, say.otherLanguage)),
    ...others.flatMap((version) => {
      const [first] = chaptersOf(version);
      return first ? [entry(`${host}${twinPath(first)}`, version.label, say.otherVersion)] : [];
    }),
  ];
}

/** Writes the index of one language in the form of llmstxt.org. */
export function toLlmsTxt(index: Index): string {
  const {locale, title, host, shown} = index;
  const say = words[locale];
  const toEntry = (chapter: Chapter): ListItem =>
    entry(`${host}${twinPath(chapter)}`, chapter.title, chapter.description);
  return serialize({
    type: 'root',
    children: [
      heading(1, title),
      {type: 'blockquote', children: [paragraph([text(say.summary)])]},
      list(notes(index)),
      ...shown.parts.flatMap(({name, chapters}) => section(name, chapters.map(toEntry))),
      ...section(say.others, shown.others.map(toEntry)),
      // Tools know this name, in English, for what may be skipped.
      ...section('Optional', optional(index)),
    ],
  });
}
