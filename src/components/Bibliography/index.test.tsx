// @vitest-environment jsdom

import {Bibliography} from '@site/src/components/Bibliography';
import {findViolations} from '@site/tests/fixtures/axe';
import {render, screen} from '@testing-library/react';
import {expect, it} from 'vitest';

it('a work has an anchor, its address, its language and how it was read', async () => {
  const work = {
    key: 'lgpd-2018',
    authors: 'Brasil',
    title: 'Lei Geral de Proteção de Dados',
    place: 'DOU',
    issued: '2018-08-14',
    accessed: '2026-11-20',
    url: 'https://example.org/lgpd',
    language: 'pt-BR',
    note: 'Read second-hand.',
  };
  const {container} = render(<Bibliography data={{works: [work], manualVersion: 'next'}} />);
  const entry = container.querySelector('#ref-lgpd-2018');
  expect(entry?.textContent).toContain('Brasil (2018-08-14). Lei Geral de Proteção de Dados. DOU.');
  expect(entry?.textContent).toContain('Lido em 2026-11-20.');
  expect(entry?.querySelector('cite')?.lang).toBe('pt-BR');
  const link = screen.getByRole('link', {name: 'Lei Geral de Proteção de Dados'});
  expect(link.getAttribute('href')).toBe('https://example.org/lgpd');
  expect(await findViolations(container)).toEqual([]);
});
