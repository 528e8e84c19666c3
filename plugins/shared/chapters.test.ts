import {expect, it} from 'vitest';
import {chaptersOf, toManualVersion, twinPath} from './chapters';

type Source = Parameters<typeof toManualVersion>[0];
type Doc = Source['docs'][number];

function doc(id: string, permalink: string, rest: Partial<Doc> = {}): Doc {
  const words = {title: `Title of ${id}`, description: `About ${id}.`};
  return {id, permalink, ...words, frontMatter: {}, unlisted: false, ...rest};
}

/** Docusaurus types only the front matter that it reads itself. */
function reviewed(day: unknown): Doc['frontMatter'] {
  const frontMatter: Record<string, unknown> = {last_reviewed: day};
  return frontMatter;
}

const version: Source = {
  label: 'Texto atual',
  isLast: true,
  docs: [
    doc('start/glossary', '/en/manual/start/glossary', {
      frontMatter: reviewed(new Date('2026-11-20')),
    }),
    doc('start/hidden', '/en/manual/start/hidden', {unlisted: true}),
    doc('index', '/en/manual/', {frontMatter: reviewed('2026-11-21')}),
    doc('draft', '/en/manual/draft'),
  ],
  sidebars: {
    manual: [
      {
        type: 'category',
        label: 'Start here',
        collapsed: true,
        collapsible: true,
        link: {type: 'doc', id: 'index'},
        items: [
          {type: 'doc', id: 'start/hidden'},
          {type: 'doc', id: 'start/glossary'},
        ],
      },
    ],
  },
};

const manual = toManualVersion(version, 'next');

it('lays a version out as its sidebar does, without unlisted chapters', () => {
  expect(manual.parts.map(({name, chapters}) => [name, chapters.map(({title}) => title)])).toEqual([
    ['Start here', ['Title of index', 'Title of start/glossary']],
  ]);
  expect(manual.others.map(({title}) => title)).toEqual(['Title of draft']);
});

it('reads the day of review, as a string or as YAML’s date', () => {
  expect(chaptersOf(manual).map(({lastReviewed}) => lastReviewed)).toEqual([
    '2026-11-21',
    '2026-11-20',
    undefined,
  ]);
});

it('names twins by their pages, the index of a folder too', () => {
  expect(chaptersOf(manual).map(twinPath)).toEqual([
    '/en/manual.md',
    '/en/manual/start/glossary.md',
    '/en/manual/draft.md',
  ]);
});
