// @vitest-environment jsdom

import {SizingCalculator} from '@site/src/components/SizingCalculator';
import {findViolations} from '@site/tests/fixtures/axe';
import {fireEvent, render, screen, within} from '@testing-library/react';
import {beforeEach, expect, it} from 'vitest';

const data = {
  accelerators: [
    {
      id: 'rtx-4090',
      name: 'GeForce RTX 4090',
      memoryGB: 24,
      peakTFLOPS: 165.2,
      bandwidthGBPerSecond: 1008,
      powerW: 450,
    },
    {
      id: 'l40s',
      name: 'L40S',
      memoryGB: 48,
      peakTFLOPS: 362,
      bandwidthGBPerSecond: 864,
      powerW: 350,
    },
    {id: 'm4-max', name: 'M4 Max', memoryGB: 128, bandwidthGBPerSecond: 546},
  ],
};

beforeEach(() => window.history.replaceState(null, '', '/'));

const choose = (label: string, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), {target: {value}});
};
const type = choose;
const text = (container: HTMLElement): string => container.textContent ?? '';

it('opens with the example of the chapter, formulas and numbers of the reader in it', () => {
  const {container} = render(<SizingCalculator data={data} />);
  expect(text(container)).toContain('37,63 GB');
  expect(text(container)).toContain('78% de 48 GB: cabe com folga. Planeje até 85%.');
  expect(text(container)).toContain('N × (2/4 + 2/4 + 12/4) = 7×10⁹ × (2/4 + 2/4 + 12/4)');
  expect(text(container)).toContain('3,2 h a 7,1 h, com MFU de 55% a 25%.');
  expect(text(container)).toContain('(R$ 5,50 por dólar em 21/11/2026)');
  expect(screen.getByLabelText<HTMLSelectElement>('Placa de partida').value).toBe('l40s');
  expect(screen.getByRole('img').textContent).toContain('Saída sobre o vocabulário: 3,67 GB');
});

it('fills the fields from what is real, and says when they differ', () => {
  render(<SizingCalculator data={data} />);
  choose('Modelo de partida', 'llama-3.1-8b');
  choose('Placa de partida', 'rtx-4090');
  expect(screen.getByLabelText<HTMLInputElement>('Parâmetros, N (bilhões)').value).toBe(
    '8,030261248',
  );
  expect(screen.getByLabelText<HTMLInputElement>('Memória de cada placa (GB)').value).toBe('24');
  type('Memória de cada placa (GB)', '20');
  expect(screen.getByLabelText<HTMLSelectElement>('Placa de partida').value).toBe('own');
  expect(screen.queryByRole('option', {name: 'M4 Max'})).toBeNull();
});

it('says what to change where it does not fit, and does it', () => {
  const {container} = render(<SizingCalculator data={data} />);
  choose('Modelo de partida', 'llama-3.1-8b');
  choose('Placa de partida', 'rtx-4090');
  type('Placas, n', '1');
  expect(text(container)).toContain('não cabe em 24 GB');
  const [first] = screen.getAllByRole('button', {name: /^Aplicar/});
  expect(first?.textContent).toContain('QLoRA');
  fireEvent.click(first as HTMLElement);
  expect(screen.getByLabelText<HTMLSelectElement>('O que você quer fazer').value).toBe('qlora');
});

it('keeps what was typed for another task, and lets it stop nothing', () => {
  const {container} = render(<SizingCalculator data={data} />);
  type('Camadas, L', '0');
  expect(text(container)).toContain('Use um número de 1 a 1.000.');
  expect(text(container)).toContain('Sem resultado');
  choose('O que você quer fazer', 'table');
  expect(text(container)).toContain('8,00 GB');
  expect(text(container)).not.toContain('Sem resultado');
  choose('O que você quer fazer', 'full');
  expect(screen.getByLabelText<HTMLInputElement>('Camadas, L').value).toBe('0');
});

it('tells how many of each card it takes', () => {
  render(<SizingCalculator data={data} />);
  const rows = within(screen.getByRole('table')).getAllByRole('row').map(text);
  expect(rows[1]).toBe('GeForce RTX 409024157%, não cabe16');
  expect(rows[2]).toBe('L40S4878%, cabe com folga4');
});

it.each(['full', 'qlora', 'serve', 'image', 'table'])('is accessible for %s', async (task) => {
  const {container} = render(<SizingCalculator data={data} />);
  choose('O que você quer fazer', task);
  expect(await findViolations(container)).toEqual([]);
});
