// @vitest-environment jsdom

import {MarketEstimates} from '@site/src/components/MarketEstimates';
import type {MarketEstimatesData} from '@site/src/domain/market/charts';
import {findViolations} from '@site/tests/fixtures/axe';
import {estimateView, sources} from '@site/tests/fixtures/catalogues';
import {clearAddress} from '@site/tests/fixtures/tool';
import {fireEvent, render, screen, within} from '@testing-library/react';
import {afterEach, describe, expect, it, vi} from 'vitest';

const sound = estimateView('a', {
  scope: 'training-datasets',
  points: [
    {year: 2025, valueMillion: 827},
    {year: 2026, valueMillion: 3119},
  ],
  statedRate: undefined,
  impliedRate: 277.1,
  check: undefined,
  flags: [],
  use: 'usable',
  verification: 'primary',
});
const circulating = estimateView('c', {
  publisher: undefined,
  source: undefined,
  points: [{year: 2024, valueMillion: 2860}],
  undated: {valueMillion: 11_750, readings: [2030, 2033]},
  readings: [
    {year: 2030, implied: 26.55},
    {year: 2033, implied: 17},
  ],
  statedRate: undefined,
  check: undefined,
  impliedRate: undefined,
  flags: ['unsourced', 'undated'],
});
const svg = {tag: 'svg', attributes: {viewBox: '0 0 10 10'}, children: []};
const data: MarketEstimatesData = {
  scopes: [
    {scope: 'training-datasets', estimates: [sound]},
    {scope: 'mlops', estimates: [estimateView('b'), circulating]},
  ],
  sources,
  manualVersion: 'next',
  charts: [
    {
      key: 'mlops-world-usd',
      scope: 'mlops',
      region: 'world',
      currency: 'USD',
      series: [{id: 'b', number: 1, style: 'do-not-use'}],
      log: svg,
      linear: svg,
    },
  ],
};

function rowOf(id: string): HTMLElement {
  const row = document.getElementById(`estimate-${id}`);
  if (!row) {
    throw new Error(`no row ${id}`);
  }
  return row;
}

afterEach(clearAddress);

describe('the estimates', () => {
  it('stand in one table for each thing that they measure', () => {
    render(<MarketEstimates data={data} />);
    expect(
      screen.getAllByRole('table').map((t) => t.querySelector('caption')?.textContent),
    ).toEqual(['Conjuntos de dados de treino', 'MLOps']);
    expect(rowOf('a').textContent).toContain('2025 US$ 0,827');
    expect(rowOf('a').textContent).toContain('implícita 277,1%');
    expect(rowOf('a').textContent).not.toContain('não fecha');
  });

  it('show the arithmetic where printed and implied rates contradict each other', () => {
    render(<MarketEstimates data={data} />);
    const text = rowOf('b').textContent;
    expect(text).toContain('a conta não fecha');
    expect(text).toContain(
      '(129 ÷ 1,7)^(1/10) − 1 = 54,2%, e não 43,0%. A 43,0% ao ano seriam 60,8 em 2034.',
    );
    expect(text).toContain('não usar');
  });

  it('say what has no source, and read a value without a year in several ways', () => {
    render(<MarketEstimates data={data} />);
    const text = rowOf('c').textContent;
    expect(text).toContain('Editor não encontrado');
    expect(text).toContain('fonte não encontrada');
    expect(text).toContain('11,75 bilhões sem ano. Se forem de 2030, 26,6%; 2033, 17,0% ao ano.');
  });

  it('are drawn on both scales, with a list that names the lines', () => {
    render(<MarketEstimates data={data} />);
    expect(screen.getByRole('img', {name: 'MLOps, US$ bilhões, escala logarítmica'})).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', {name: /^linear/}));
    expect(screen.getByRole('img').textContent).toContain('escala linear');
    const key = screen.getByRole('link', {name: 'Editora b, 2026'});
    expect(key.getAttribute('href')).toBe('#estimate-b');
    expect(key.closest('li')?.textContent).toContain('129 (2034)');
  });

  it('are accessible', async () => {
    const {container} = render(<MarketEstimates data={data} />);
    expect(await findViolations(container)).toEqual([]);
  });
});

describe('the filters', () => {
  it('leave what matches, with its drawing, and say how much', () => {
    render(<MarketEstimates data={data} />);
    fireEvent.change(screen.getByRole('combobox', {name: 'Como foi lido'}), {
      target: {value: 'primary'},
    });
    expect(screen.getByText('1 de 3 estimativas')).toBeTruthy();
    expect(document.getElementById('estimate-b')).toBeNull();
    expect(screen.queryByRole('img')).toBeNull();
  });
});

/** Unfolds the citation of a row. */
function unfold(id: string): ReturnType<typeof within> {
  const details = rowOf(id).querySelector('details');
  if (details) {
    details.open = true;
    fireEvent(details, new Event('toggle'));
  }
  return within(rowOf(id));
}

describe('a citation of a figure', () => {
  it('has publisher, figure, definition, verification and address', () => {
    render(<MarketEstimates data={data} />);
    const text = unfold('b').getByText(/^Editora b\. Relatório\./).textContent;
    expect(text).toContain('US$ 1,7 bilhões em 2024; US$ 129 bilhões em 2034');
    expect(text).toContain('taxa declarada de 43,0% ao ano; taxa implícita de 54,2% ao ano');
    expect(text).toContain('Receita de ferramentas. Bekman (2026), 2026: lido em fonte secundária');
    expect(text).toContain('Manual Aberto de Franquia em ML, versão next, http://localhost:3000/');
    expect(text).toContain('#estimate-b');
  });

  it('is copied as text with the day, as BibTeX and as CSL-JSON', async () => {
    const copied: string[] = [];
    vi.stubGlobal('navigator', {
      clipboard: {writeText: async (text: string) => void copied.push(text)},
    });
    render(<MarketEstimates data={data} />);
    const row = unfold('b');
    for (const name of ['Copiar', 'BibTeX', 'CSL-JSON']) {
      fireEvent.click(row.getByText(name));
    }
    await row.findByText('Citação copiada.');
    expect(copied[0]).toMatch(/Acesso em \d+ de \p{L}+ de \d{4}\.$/u);
    expect(copied[1]).toMatch(/^@misc\{ofm-b,\n {2}author = \{\{Editora b\}\}/);
    expect(JSON.parse(copied[2] ?? '')[0]).toMatchObject({id: 'ofm-b', title: 'Relatório'});
  });
});
