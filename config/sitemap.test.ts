import {expect, it} from 'vitest';
import {alternates, canonicalOnly} from './sitemap';

const expected = [
  {lang: 'pt-BR', url: 'http://localhost:3000/manual/a'},
  {lang: 'en', url: 'http://localhost:3000/en/manual/a'},
  {lang: 'x-default', url: 'http://localhost:3000/manual/a'},
];

it('names the same page in every language, from any of them', () => {
  expect(alternates('http://localhost:3000/manual/a')).toEqual(expected);
  expect(alternates('http://localhost:3000/en/manual/a')).toEqual(expected);
});

it('handles the first page', () => {
  expect(alternates('http://localhost:3000/en/').map(({url}) => url)).toEqual([
    'http://localhost:3000/',
    'http://localhost:3000/en/',
    'http://localhost:3000/',
  ]);
});

it('lists pages of other versions only where the shown text has none', () => {
  const pages = ['', '/a', '/0.9', '/0.9/a', '/0.9/gone', '/1.1-rc.1/a', '/next', '/next/new'];
  const urls = (list: readonly string[]): {url: string}[] =>
    list.map((page) => ({url: `http://localhost:3000/en/manual${page}`}));
  expect(canonicalOnly(urls(pages), ['0.9', '1.1-rc.1', 'next'])).toEqual(
    urls(['', '/a', '/0.9/gone', '/next/new']),
  );
});
