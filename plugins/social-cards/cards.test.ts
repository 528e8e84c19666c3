import type {ManualVersion} from '@site/plugins/shared/chapters';
import {expect, it} from 'vitest';
import {type CardSite, chapterCards, homeCard} from './cards';

const site: CardSite = {
  locale: 'en',
  baseUrl: '/en/',
  title: 'Manual',
  tagline: 'What it is for',
  language: 'English',
};
const figure = {figure: '6%', statement: 'of all', source: 'somebody-2025'};
const chapter = {description: 'D.', lastReviewed: '2026-11-21'};
const version: ManualVersion = {
  name: 'next',
  label: 'Current text',
  isShown: true,
  parts: [
    {name: 'Start here', chapters: [{...chapter, path: '/en/manual', title: 'About'}]},
    {
      name: 'Market',
      chapters: [{...chapter, path: '/en/manual/market/thesis', title: 'Thesis', figure}],
    },
  ],
  others: [{...chapter, path: '/en/manual/draft', title: 'Draft'}],
};
const references = {
  'somebody-2025': {
    type: 'report' as const,
    title: 'State',
    author: [{literal: 'Somebody'}],
    issued: '2025-11',
  },
};

it('says part, place, figure and source of each chapter', () => {
  const cards = chapterCards(site, version, references);
  expect(cards.map(({path, card}) => [path, card.title, card.part])).toEqual([
    ['/en/cards/manual.png', 'About', {name: 'Start here', index: 0, count: 2}],
    ['/en/cards/manual/market/thesis.png', 'Thesis', {name: 'Market', index: 1, count: 2}],
    ['/en/cards/manual/draft.png', 'Draft', undefined],
  ]);
  expect(cards[1]?.card.figure).toEqual({...figure, source: 'Source: Somebody (2025)'});
});

it('names the version unless readers land on it', () => {
  const versions = [true, false].map((isShown) => ({...version, isShown, label: '0.9'}));
  const names = versions.map((one) => chapterCards(site, one, references)[0]?.card.version);
  expect(names).toEqual([undefined, '0.9']);
});

it('refuses a source that the bibliography lacks', () => {
  expect(() => chapterCards(site, version, {})).toThrowErrorMatchingInlineSnapshot(
    `[Error: social-cards: card.source of /en/manual/market/thesis must be a key of docs/_data/references (got "somebody-2025").]`,
  );
});

it('says on the first page what the manual is for', () => {
  expect(homeCard(site)).toEqual({
    path: '/en/cards/home.png',
    card: {manual: 'Manual', language: 'English', title: 'What it is for'},
  });
});
