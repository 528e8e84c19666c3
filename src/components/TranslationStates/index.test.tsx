// @vitest-environment jsdom

import {TranslationStates} from '@site/src/components/TranslationStates';
import type {TranslatedChapter} from '@site/src/domain/manual/translation';
import {findViolations} from '@site/tests/fixtures/axe';
import {render, screen, within} from '@testing-library/react';
import {expect, it, vi} from 'vitest';

vi.mock('@docusaurus/plugin-content-docs/client', () => ({
  useActivePluginAndVersion: () => ({
    activeVersion: {path: '/manual', docs: []},
  }),
}));

const data: TranslatedChapter[] = [
  {
    chapter: 'practices/data',
    title: 'Dados',
    state: {
      status: 'stale',
      since: '2026-11-21',
      reviewed: true,
      changed: [{title: 'Dados'}, {id: 'why', title: 'Por que'}],
    },
  },
  {
    chapter: 'practices/privacy',
    title: 'Privacidade',
    state: {status: 'current', since: '2026-11-20', reviewed: false},
  },
  {chapter: 'practices/new', title: 'Novo', state: {status: 'missing'}},
  {chapter: 'practices/x', title: 'Xis', state: {status: 'unrecorded', reviewed: false}},
];

it('shows the state of every chapter and counts them', async () => {
  const {container} = render(<TranslationStates data={data} />);
  expect(screen.getByRole('status').textContent).toBe(
    '4 capítulos: 1 em dia, 1 para trás, 1 por traduzir; 1 revisados por uma segunda pessoa',
  );
  const rows = screen.getAllByRole('row').slice(1);
  expect(
    rows.map((row) =>
      within(row)
        .getAllByRole('cell')
        .map((c) => c.textContent),
    ),
  ).toEqual([
    ['Ficou para trástítulo, descrição ou introdução · Por que', '21 de novembro de 2026', 'sim'],
    ['Em dia', '20 de novembro de 2026', 'não'],
    ['Falta', '—', '—'],
    ['Sem registro do original', '—', 'não'],
  ]);
  const link = screen.getByRole('link', {name: 'Dados'});
  expect(link.getAttribute('href')).toBe('/manual/practices/data');
  expect(await findViolations(container)).toEqual([]);
});
