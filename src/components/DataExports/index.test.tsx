// @vitest-environment jsdom

import {findViolations} from '@site/tests/fixtures/axe';
import {render, screen} from '@testing-library/react';
import {expect, it} from 'vitest';
import {DataExports} from './index';

const view = {
  manualVersion: '0.9',
  exports: [
    {collection: 'criteria', name: 'Critérios', description: 'O que se pede.', entries: 1109},
    {collection: 'market-estimates', name: 'Mercado', description: 'Valores.', entries: 3},
  ],
};

it('shows what each collection holds and the files of the page’s version', async () => {
  const {container} = render(<DataExports data={view} />);
  const row = container.querySelector('#data-criteria');
  expect(row?.textContent).toContain('O que se pede.');
  expect(row?.textContent).toContain('1.109');
  const links = screen.getAllByRole('link');
  expect(links.map((link) => [link.getAttribute('aria-label'), link.getAttribute('href')])).toEqual(
    [
      ['CSV: Critérios', '/data/0.9/criteria.csv'],
      ['JSON: Critérios', '/data/0.9/criteria.json'],
      ['CSV: Mercado', '/data/0.9/market-estimates.csv'],
      ['JSON: Mercado', '/data/0.9/market-estimates.json'],
    ],
  );
  expect(await findViolations(container)).toEqual([]);
});
