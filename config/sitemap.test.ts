import {expect, it} from 'vitest';
import {alternates} from './sitemap';

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
