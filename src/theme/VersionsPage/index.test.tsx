// @vitest-environment jsdom

import type {VersionView} from '@site/src/domain/release/view';
import {findViolations} from '@site/tests/fixtures/axe';
import {render, screen} from '@testing-library/react';
import {expect, it} from 'vitest';
import VersionsPage from './index';

const criterion = {id: 'DAT-01', statement: 'Pede.', path: '/manual/certification/criteria#DAT-01'};
const first: VersionView = {
  name: '0.9',
  label: '0.9',
  status: 'pre-release',
  isShown: false,
  day: '2026-11-21',
  chapters: 94,
  criteria: 1109,
  path: '/manual/0.9',
};
const current: VersionView = {
  ...first,
  name: 'next',
  label: 'Texto atual',
  status: 'current',
  isShown: true,
  day: undefined,
  path: '/manual',
  criteriaPath: '/manual/certification/criteria',
  changes: {
    since: '0.9',
    added: [criterion],
    revised: [{...criterion, id: 'DAT-02', revision: 2}],
    moved: [{...criterion, id: 'DAT-03', from: 'essential', to: 'reference'}],
    retired: [{...criterion, id: 'DAT-04', path: undefined, replacedBy: ['DAT-01']}],
    chapters: {added: 1, edited: 2},
  },
};

it('says what each version is and what it changed', async () => {
  const {container} = render(<VersionsPage versions={[current, first]} />);
  const [newest, oldest] = container.querySelectorAll('ol > li');
  expect(newest?.id).toBe('version-next');
  expect(newest?.textContent).toContain('DAT-02 revisão 2: Pede.');
  expect(newest?.textContent).toContain('DAT-03 de Essencial para Referência: Pede.');
  expect(newest?.textContent).toContain('DAT-04 sucessor DAT-01: Pede.');
  expect(newest?.textContent).toContain('Capítulos novos: 1. Capítulos com texto alterado: 2.');
  expect(oldest?.textContent).toContain('publicada em 21 de novembro de 2026');
  expect(oldest?.textContent).toContain('todos os 1.109 critérios são novos');
  const csv = screen.getAllByRole('link', {name: 'Critérios em CSV'});
  expect(csv.map((link) => link.getAttribute('href'))).toEqual([
    '/data/next/criteria.csv',
    '/data/0.9/criteria.csv',
  ]);
  expect(await findViolations(container)).toEqual([]);
});

it('says so when nothing changed', () => {
  const changes = {since: '0.9', added: [], revised: [], moved: [], retired: []};
  const same = {...current, changes: {...changes, chapters: {added: 0, edited: 0}}};
  const {container, rerender} = render(<VersionsPage versions={[same]} />);
  expect(container.textContent).toContain('Nada mudou desde a versão 0.9.');
  const edited = {...current, changes: {...changes, chapters: {added: 0, edited: 1}}};
  rerender(<VersionsPage versions={[edited]} />);
  expect(container.textContent).toContain('Nenhum critério mudou.');
});
