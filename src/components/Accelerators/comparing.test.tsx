// @vitest-environment jsdom

import {Accelerators} from '@site/src/components/Accelerators';
import {findViolations} from '@site/tests/fixtures/axe';
import {hydrate} from '@site/tests/fixtures/hydrate';
import {acceleratorsView, acceleratorView, figure, rent} from '@site/tests/fixtures/sizing';
import {clearAddress, problemOf, typeInto} from '@site/tests/fixtures/tool';
import {fireEvent, render, screen, within} from '@testing-library/react';
import {beforeEach, describe, expect, it} from 'vitest';

const ids = ['t4', 'l4', 'a100', 'h100', 'b200'];
const data = acceleratorsView(
  ids.map((id, i) => acceleratorView(id, 16 * 2 ** i, {powerW: figure(100 + i)})),
);

beforeEach(clearAddress);

function tick(name: string): HTMLInputElement {
  const box = screen.getByRole<HTMLInputElement>('checkbox', {name: `Comparar ${name}`});
  fireEvent.click(box);
  return box;
}

function tickAll(names: readonly string[]): void {
  for (const name of names) {
    tick(name);
  }
}

function comparedNames(): (string | null)[] {
  const table = screen.getByRole('table', {name: /^Comparação/});
  return within(table)
    .getAllByRole('columnheader')
    .map((th) => th.textContent);
}

function cellsOf(name: RegExp): (string | null)[] {
  const table = screen.getByRole('table', {name: /^Comparação/});
  return within(within(table).getByRole('row', {name}))
    .getAllByRole('cell')
    .map((td) => td.textContent);
}

describe('the comparison', () => {
  it('is not there before a row is ticked', () => {
    render(<Accelerators data={data} />);
    expect(screen.queryByRole('table', {name: /^Comparação/})).toBeNull();
    expect(
      screen.getByText('Marque até 4 linhas da tabela para vê-las lado a lado.'),
    ).toBeDefined();
  });

  it('has the ticked rows in their order, with source, date and verification of each figure', () => {
    render(<Accelerators data={data} />);
    tickAll(['H100', 'T4']);
    expect(comparedNames()).toEqual(['H100', 'T4']);
    expect(cellsOf(/^Memória/)).toEqual([
      '128(lido em fonte secundária)Bekman (2026), 2026-08-22',
      '16(lido em fonte secundária)Bekman (2026), 2026-08-22',
    ]);
    expect(cellsOf(/^Ajuste fino de 8B com LoRA/)).toEqual([
      'cabe: 22,8 de 128 GB (17,8%)',
      'não cabe: pede 22,8 GB e tem 16',
    ]);
  });

  it('refuses a fifth row in words, and takes it once there is room', () => {
    render(<Accelerators data={data} />);
    tickAll(['T4', 'L4', 'A100', 'H100']);
    expect(tick('B200').checked).toBe(false);
    expect(screen.getByText('Já são 4, o máximo. Tire uma linha para pôr B200.')).toBeDefined();
    fireEvent.click(screen.getByRole('button', {name: 'Tirar L4'}));
    expect(tick('B200').checked).toBe(true);
    expect(screen.queryByText(/^Já são/)).toBeNull();
    expect(comparedNames()).toEqual(['T4', 'A100', 'H100', 'B200']);
  });

  it('marks the rows that differ, and shows them alone', () => {
    render(<Accelerators data={data} />);
    tickAll(['T4', 'L4']);
    const rows = (): string[] =>
      within(screen.getByRole('table', {name: /^Comparação/}))
        .getAllByRole('rowheader')
        .map((th) => th.textContent ?? '');
    expect(rows()).toContain('Memória (GB)difere');
    expect(rows()).toContain('Banda (GB/s)');
    fireEvent.click(screen.getByRole('checkbox', {name: 'Só o que difere'}));
    expect(rows()).toContain('Memória (GB)difere');
    expect(rows()).not.toContain('Banda (GB/s)');
  });

  it('leaves out what the data say nothing of', () => {
    render(<Accelerators data={data} />);
    tickAll(['T4', 'L4']);
    expect(screen.queryByRole('rowheader', {name: /^FP16/})).toBeNull();
    expect(screen.queryByRole('rowheader', {name: 'Observações'})).toBeNull();
  });

  it('keeps rows that the filter hides', () => {
    render(<Accelerators data={data} />);
    tick('T4');
    typeInto('Memória mínima (GB)', '100');
    expect(comparedNames()).toEqual(['T4']);
  });

  it('has nothing that axe objects to', {timeout: 20_000}, async () => {
    const {container} = render(<Accelerators data={data} />);
    tickAll(['T4', 'L4', 'A100', 'H100', 'B200']);
    expect(await findViolations(container)).toEqual([]);
  });
});

describe('the address', () => {
  it('holds the comparison and the order at once, and a filter when its field is left', () => {
    render(<Accelerators data={data} />);
    tickAll(['H100', 'T4']);
    fireEvent.click(screen.getByRole('button', {name: 'Memória (GB)'}));
    typeInto('Memória mínima (GB)', '24,5');
    fireEvent.blur(screen.getByRole('textbox', {name: 'Memória mínima (GB)'}));
    expect(window.location.search).toBe(
      '?accelerators=1~minMemoryGB:24.5~sort:memoryGB~direction:descending~compare1:h100~compare2:t4',
    );
  });

  it('opens the table as it says, without a mismatch', () => {
    window.history.replaceState(null, '', '/?accelerators=1~compare1:l4~shown:different');
    const {warnings} = hydrate(<Accelerators data={data} />);
    expect(warnings).toEqual([]);
    expect(comparedNames()).toEqual(['L4']);
  });

  it('that was tampered with is taken as far as it fits, and the rest is named', () => {
    window.history.replaceState(
      null,
      '',
      '/?accelerators=1~compare1:gone~minMemoryGB:-1~use:lora-8b',
    );
    render(<Accelerators data={data} />);
    expect(
      screen.getByText(
        'O link traz escolhas que não servem em: Comparação; Memória mínima (GB). Ali não há nada escolhido.',
      ),
    ).toBeDefined();
    expect(screen.getByRole<HTMLSelectElement>('combobox', {name: 'Uso'}).value).toBe('lora-8b');
  });
});

describe('a filter', () => {
  it('that is wrong says what is allowed, and the whole table stays', () => {
    render(<Accelerators data={data} />);
    typeInto('Memória mínima (GB)', '0');
    expect(problemOf('Memória mínima (GB)')).toBe('Use um número de 1 a 100.000.');
    expect(screen.getByText(/^Sem filtro: corrija o campo marcado/)).toBeDefined();
    expect(document.querySelectorAll('tr[id^="accelerator-"]')).toHaveLength(5);
  });

  it('by budget says how many have no confirmed price', () => {
    const accelerators = [
      acceleratorView('l4', 24, {rent: rent(0.8)}),
      acceleratorView('h100', 80, {rent: rent(7)}),
      acceleratorView('t4', 16),
    ];
    render(<Accelerators data={acceleratorsView(accelerators)} />);
    typeInto('Até quanto (US$/h)', '1,50');
    expect(
      screen.getByText('1 de 3 aceleradores. Sem preço confirmado, e por isso fora: 1.'),
    ).toBeDefined();
  });

  it('by use says what it needs and why rows are out', () => {
    render(<Accelerators data={data} />);
    fireEvent.change(screen.getByRole('combobox', {name: 'Uso'}), {target: {value: 'train-8b'}});
    expect(screen.getByText(/^1 de 5 aceleradores/).textContent).toBe(
      '1 de 5 aceleradores. Treino completo de 8B pede 135 GB em um acelerador. Fora: 4 sem memória, 0 sem folga, 0 sem vazão de matriz publicada.',
    );
  });
});
