// @vitest-environment jsdom

import {DriftTool} from '@site/src/components/Evaluation/DriftTool';
import {saveFile} from '@site/src/hooks/saveFile';
import {clearAddress, field, problemOf, resultOf, typeInto} from '@site/tests/fixtures/tool';
import {fireEvent, render, screen, waitFor} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {afterEach, describe, expect, it, vi} from 'vitest';

vi.mock('@site/src/hooks/saveFile', () => ({saveFile: vi.fn()}));

afterEach(clearAddress);

describe('DriftTool', () => {
  it('shows the four bins of the chapter, and what chance alone would give', () => {
    render(<DriftTool />);
    expect(resultOf('PSI')).toBe('0,228');
    expect(screen.getByText(/a média seria 0,15 .* passaria de 0,567/)).toBeTruthy();
    const cells = [...document.querySelectorAll('tbody tr')].map(
      (row) => row.lastChild?.textContent,
    );
    expect(cells).toEqual(['0,137', '0,011', '0,009', '0,071']);
  });

  it('reads decimals with the mark that the reader chooses', async () => {
    render(<DriftTool />);
    typeInto('Referência', 'preço\n0.5\n1.5\n2.5\n3.5');
    typeInto('Janela atual', '1.5\n2.5\nNA\n3.5\n4.5');
    expect(problemOf('Referência')).toMatch(/^Linha 2, coluna 1 \(“0\.5”\): O separador decimal/);
    const mark = screen.getByRole('combobox', {name: 'Separador decimal dos dados'});
    await userEvent.selectOptions(mark, 'ponto (0.5)');
    expect(resultOf('Distância KS, D')).toBe('0,250');
    expect(screen.getByText('fora da conta, por faltarem: 0 e 1')).toBeTruthy();
  });

  it('exports the bins with the results', async () => {
    render(<DriftTool />);
    fireEvent.click(screen.getByRole('button', {name: 'Markdown'}));
    fireEvent.click(screen.getByRole('button', {name: 'CSV'}));
    await waitFor(() => expect(saveFile).toHaveBeenCalledTimes(2));
    const [markdown, csv] = vi.mocked(saveFile).mock.calls.map(([, text]) => text);
    expect(markdown).toContain('| PSI | 0,228 |');
    expect(markdown).toContain(
      '| Parcela da faixa ≤ 10,75 | 0,137 | referência 25,0%, atual 10,0% |',
    );
    expect(csv).toContain('"Parcela da faixa ≤ 10,75","0,137","referência 25,0%, atual 10,0%"');
  });

  it('never puts pasted data into the address', () => {
    render(<DriftTool />);
    typeInto('Janela atual', '123456\n2\n3\n4');
    fireEvent.blur(field('Janela atual'));
    expect(window.location.search).toBe('');
  });
});
