import {expect, it} from 'vitest';
import {answersQuery} from './answersQuery';
import type {PagefindPage} from './pagefind';
import {toQuery} from './query';

it.each([
  ['avaliação', 'pt-BR', 'avaliaç'],
  ['avaliacoes de dados', 'pt-BR', 'avaliac de dados'],
  ['AVALIAÇÕES', 'pt-BR', 'AVALIAÇ'],
  ['lição', 'pt-BR', 'lição'],
  ['gestao', 'pt-BR', 'gestao'],
  ['"avaliação de dados"', 'pt-BR', '"avaliação de dados"'],
  ['  two   words ', 'en', 'two words'],
  ['', 'pt-BR', ''],
])('asks for %s in %s as %s', (text, locale, expected) => {
  expect(toQuery(text, locale)).toBe(expected);
});

const page = (content: string, locations: readonly number[]): PagefindPage => ({
  url: '/x',
  excerpt: '',
  content,
  locations,
  meta: {title: 'Placas', part: 'Requisitos'},
  sub_results: [],
});

it.each([
  ['memoria', [page('Na memória, a', [1])], true],
  ['requisitos memoria', [page('Na memória, a', [1])], true],
  ['leakage', [page('ver data-leakage', [1])], true],
  ['gpus', [page('uma GPU', [1])], true],
  ['asdf', [page('Na memória, a', [2])], false],
  ['memoria xyzzy', [page('Na memória, x', [1, 2])], false],
  ['memoria', [], false],
])('judges whether pages answer %s', (query, pages, expected) => {
  expect(answersQuery(query, pages)).toBe(expected);
});
