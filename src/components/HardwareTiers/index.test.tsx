// @vitest-environment jsdom

import {HardwareTiers} from '@site/src/components/HardwareTiers';
import {findViolations} from '@site/tests/fixtures/axe';
import {hydrate} from '@site/tests/fixtures/hydrate';
import {tiersView, tierView} from '@site/tests/fixtures/sizing';
import {clearAddress} from '@site/tests/fixtures/tool';
import {render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {renderToStaticMarkup} from 'react-dom/server';
import {beforeEach, describe, expect, it} from 'vitest';

beforeEach(clearAddress);

const middle = tierView('meio', 2);
const data = tiersView([
  tierView('entrada', 1),
  {
    ...middle,
    specs: {
      ...middle.specs,
      cpuCores: {value: 64, basis: 'Oito por placa.', source: 'bekman-2026'},
    },
  },
  tierView('topo', 3),
]);

function columns(): (string | null)[] {
  return screen.getAllByRole('columnheader').map((th) => th.firstChild?.textContent ?? null);
}

function show(name: string): HTMLInputElement {
  return screen.getByRole('checkbox', {name});
}

describe('the HTML of the server', () => {
  const html = renderToStaticMarkup(<HardwareTiers data={data} />);

  it('has all tiers with every figure and where it comes from', () => {
    for (const {id, name, specs} of data.tiers) {
      expect(html).toContain(name);
      expect(html).toContain(`Serve ${id}.`);
      expect(html).toContain(`Limite de ${id}.`);
      expect(html).toContain(specs.powerKW.value.toLocaleString('pt-BR'));
      expect(html).toContain(specs.powerKW.basis);
    }
  });

  it('is hydrated without a warning', () => {
    expect(hydrate(<HardwareTiers data={data} />).warnings).toEqual([]);
  });
});

describe('the table', () => {
  it('has a column for each tier and a row for each figure, with its unit', () => {
    render(<HardwareTiers data={data} />);
    expect(columns()).toEqual(['Patamar entrada', 'Patamar meio', 'Patamar topo']);
    expect(screen.getAllByRole('rowheader').map((th) => th.textContent)).toEqual([
      'Serve para',
      'Aceleradores',
      'Memória dos aceleradores, somada (GB)',
      'Núcleos de CPU',
      'Memória RAM (GB)',
      'NVMe local (TB)',
      'Armazenamento com cópia de segurança (TB)',
      'Rede local (Gb/s)',
      'Potência elétrica (kW)',
      'Aceleradores que servem',
      'Quando deixar esta faixa',
    ]);
  });

  it('can be reached and scrolled by keyboard', () => {
    render(<HardwareTiers data={data} />);
    const scroller = screen.getByRole('region', {name: 'Especificação mínima de cada faixa'});
    expect(scroller.tabIndex).toBe(0);
  });

  it('writes numbers as readers do and names accelerators', () => {
    render(<HardwareTiers data={data} />);
    const cells = (name: string): (string | null)[] => {
      const row = screen.getByRole('row', {name: new RegExp(`^${name}`)});
      return within(row)
        .getAllByRole('cell')
        .map((td) => td.textContent);
    };
    expect(cells('Rede local')).toEqual(['1.000,5', '2.001', '3.001,5']);
    expect(cells('Aceleradores que servem')[0]).toBe('L4; T4');
  });

  it('has nothing that axe objects to', async () => {
    const {container} = render(<HardwareTiers data={data} />);
    expect(await findViolations(container)).toEqual([]);
  });
});

describe('the controls', () => {
  it('are a group with a name', () => {
    render(<HardwareTiers data={data} />);
    const group = within(screen.getByRole('group', {name: 'Mostrar'}));
    expect(group.getAllByRole('checkbox')).toHaveLength(3);
  });

  it('hide a tier and show it again', async () => {
    render(<HardwareTiers data={data} />);
    await userEvent.click(show('Patamar meio'));
    expect(columns()).toEqual(['Patamar entrada', 'Patamar topo']);
    expect(show('Patamar meio').checked).toBe(false);
    await userEvent.click(show('Patamar meio'));
    expect(columns()).toHaveLength(3);
  });

  it('keep the last tier', async () => {
    const {container} = render(<HardwareTiers data={data} />);
    for (const name of ['Patamar meio', 'Patamar entrada', 'Patamar topo']) {
      await userEvent.click(show(name));
    }
    expect(columns()).toEqual(['Patamar topo']);
    expect(show('Patamar topo').checked).toBe(true);
    expect(await findViolations(container)).toEqual([]);
  });

  it('turn the order round', async () => {
    render(<HardwareTiers data={data} />);
    const order = screen.getByRole('combobox', {name: 'Ordem'});
    await userEvent.selectOptions(order, 'Maior primeiro');
    expect(columns()).toEqual(['Patamar topo', 'Patamar meio', 'Patamar entrada']);
    await userEvent.selectOptions(order, 'Menor primeiro');
    expect(columns()[0]).toBe('Patamar entrada');
  });
});

describe('the address', () => {
  it('holds what is hidden and the order, and opens the table so', async () => {
    const {unmount} = render(<HardwareTiers data={data} />);
    await userEvent.click(show('Patamar meio'));
    await userEvent.selectOptions(screen.getByRole('combobox', {name: 'Ordem'}), 'Maior primeiro');
    expect(window.location.search).toBe('?hardware-tiers=1~order:descending~meio:hidden');
    unmount();
    render(<HardwareTiers data={data} />);
    expect(columns()).toEqual(['Patamar topo', 'Patamar entrada']);
  });

  it('that was tampered with is named, and the table is whole', () => {
    window.history.replaceState(null, '', '/?hardware-tiers=1~meio:perhaps~fim:hidden');
    render(<HardwareTiers data={data} />);
    expect(
      screen.getByText(/^O link traz escolhas que não servem em: Patamar meio; fim/),
    ).toBeDefined();
    expect(columns()).toHaveLength(3);
  });
});

describe('below the table', () => {
  it('each number has its reason, and a source or the word that it is ours', () => {
    const {container} = render(<HardwareTiers data={data} />);
    const lines = [...container.querySelectorAll('details li')].map((li) => li.textContent);
    expect(lines).toHaveLength(24);
    expect(lines).toContain('Núcleos de CPU: Oito por placa. Bekman (2026)');
    expect(lines).toContain('Núcleos de CPU: Base de cpuCores em topo. Regra deste manual.');
    const source = container.querySelector('details a');
    expect(source?.getAttribute('href')).toBe('https://example.org/bekman');
  });

  it('keeps the reasons of hidden tiers', async () => {
    const {container} = render(<HardwareTiers data={data} />);
    await userEvent.click(show('Patamar meio'));
    expect(container.querySelectorAll('details li')).toHaveLength(24);
  });

  it('offers the data of this version', () => {
    render(<HardwareTiers data={data} />);
    const csv = screen.getByRole('link', {name: 'CSV'});
    expect(csv.getAttribute('href')).toBe('/data/next/hardware-tiers.csv');
    expect(csv.hasAttribute('download')).toBe(true);
  });
});
