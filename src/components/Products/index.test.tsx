// @vitest-environment jsdom

import {Tools} from '@site/src/components/Products';
import type {ProductsView} from '@site/src/domain/product/view';
import {findViolations} from '@site/tests/fixtures/axe';
import {productView, sources} from '@site/tests/fixtures/catalogues';
import {hydrate} from '@site/tests/fixtures/hydrate';
import {render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {describe, expect, it} from 'vitest';

const data: ProductsView = {
  collection: 'tools',
  products: [
    productView('dvc', {category: 'data-versioning', statusNote: 'Mudou de dono.'}),
    productView('seldon', {
      licence: {name: 'BSL-1.1', kind: 'source-available', remarks: 'Uso em produção é pago.'},
    }),
    productView('kserve', {
      version: {value: '0.20', source: 'bekman-2026', asOf: '2026-08', verification: 'primary'},
    }),
  ],
  sources,
  manualVersion: '0.9',
};

const rows = (): string[] =>
  within(screen.getByRole('table'))
    .getAllByRole('rowheader')
    .map((th) => th.textContent ?? '');

describe('the table of tools', () => {
  it('shows licence, status, version, source and substitutes of each', () => {
    render(<Tools data={data} />);
    const table = screen.getByRole('table');
    expect(rows()).toHaveLength(3);
    for (const words of [
      'Mudou de dono.',
      'Uso em produção é pago.',
      'código visível, uso restrito',
      'visto: 0.20',
      'Bekman (2026), 2026-08',
      'Outro',
    ]) {
      expect(table.textContent).toContain(words);
    }
  });

  it('offers only the functions that occur, and narrows down', async () => {
    render(<Tools data={data} />);
    const category = screen.getByRole('combobox', {name: 'Função'});
    expect(
      within(category)
        .getAllByRole('option')
        .map((o) => o.textContent),
    ).toEqual(['Todas', 'Versionamento de dados', 'Serviço de modelos']);
    await userEvent.selectOptions(category, 'Serviço de modelos');
    await userEvent.selectOptions(screen.getByRole('combobox', {name: 'Licença'}), 'código aberto');
    expect(rows()).toEqual(['KSERVEFundaçãovisto: 0.20(lido na fonte primária)']);
    expect(screen.getByRole('status').textContent).toBe('1 de 3 itens');
  });

  it('can be downloaded, is accessible and hydrates without a warning', async () => {
    const {container} = render(<Tools data={data} />);
    expect(screen.getByRole('link', {name: 'CSV'}).getAttribute('href')).toBe(
      '/data/0.9/tools.csv',
    );
    expect(await findViolations(container)).toEqual([]);
    expect(hydrate(<Tools data={data} />).warnings).toEqual([]);
  });
});
