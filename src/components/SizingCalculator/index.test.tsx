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
      usdPerHour: 2.62316,
    },
    {id: 'm4-max', name: 'M4 Max', memoryGB: 128, bandwidthGBPerSecond: 546},
  ],
};

beforeEach(() => window.history.replaceState(null, '', '/'));

/** A field by its label; the roles of so long a form take jsdom seconds to work out. */
function fieldOf(label: string): HTMLInputElement | HTMLSelectElement {
  const found = [...document.querySelectorAll('label')].find((one) => one.textContent === label);
  const field = document.getElementById(found?.htmlFor ?? '');
  if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
    return field;
  }
  throw new Error(`there is no field “${label}”`);
}

const fill = (label: string, value: string): void => {
  fireEvent.change(fieldOf(label), {target: {value}});
};
const text = (container: HTMLElement): string => container.textContent ?? '';

it('opens with the example of the chapter, formulas and numbers of the reader in it', () => {
  const {container} = render(<SizingCalculator data={data} />);
  expect(text(container)).toContain('37,63 GB');
  expect(text(container)).toContain('78% de 48 GB: cabe com folga. Planeje até 85%.');
  expect(text(container)).toContain('N × (2/4 + 2/4 + 12/4) = 7×10⁹ × (2/4 + 2/4 + 12/4)');
  expect(text(container)).toContain('3,2 h a 7,1 h, com MFU de 55% a 25%.');
  expect(text(container)).toContain('(R$ 5,50 por dólar em 21/11/2026)');
  expect(fieldOf('Placa de partida').value).toBe('l40s');
  expect(screen.getByRole('img').textContent).toContain('Saída sobre o vocabulário: 3,67 GB');
});

it('fills the fields from what is real, and says when they differ', () => {
  render(<SizingCalculator data={data} />);
  fill('Modelo de partida', 'llama-3.1-8b');
  fill('Placa de partida', 'rtx-4090');
  expect(fieldOf('Parâmetros, N (bilhões)').value).toBe('8,030261248');
  expect(fieldOf('Memória de cada placa (GB)').value).toBe('24');
  fill('O que você quer fazer', 'qlora');
  expect(fieldOf('Placa de partida').value).toBe('rtx-4090');
  fill('Memória de cada placa (GB)', '20');
  expect(fieldOf('Placa de partida').value).toBe('own');
  expect(fieldOf('Placa de partida').textContent).not.toContain('M4 Max');
});

it('says what to change where it does not fit, and does it', () => {
  const {container} = render(<SizingCalculator data={data} />);
  fill('Modelo de partida', 'llama-3.1-8b');
  fill('Placa de partida', 'rtx-4090');
  fill('Placas, n', '1');
  expect(text(container)).toContain('não cabe em 24 GB');
  expect(text(container)).toContain('Conta de luz do projeto');
  expect(text(container)).not.toContain('Aluguel do projeto');
  const [first] = [...container.querySelectorAll('ol button')];
  expect(first?.textContent).toContain('QLoRA');
  fireEvent.click(first as Element);
  expect(fieldOf('O que você quer fazer').value).toBe('qlora');
});

it('keeps what was typed for another task, and lets it stop nothing', () => {
  const {container} = render(<SizingCalculator data={data} />);
  fill('Camadas, L', '0');
  expect(text(container)).toContain('Use um número de 1 a 1.000.');
  expect(text(container)).toContain('Sem resultado');
  fill('O que você quer fazer', 'table');
  expect(text(container)).toContain('8,00 GB');
  expect(text(container)).not.toContain('Sem resultado');
  fill('O que você quer fazer', 'full');
  expect(fieldOf('Camadas, L').value).toBe('0');
});

it('tells how many of each card it takes', () => {
  render(<SizingCalculator data={data} />);
  const rows = within(screen.getByRole('table')).getAllByRole('row').map(text);
  expect(rows[1]).toBe('GeForce RTX 409024157%, não cabe16');
  expect(rows[2]).toBe('L40S4878%, cabe com folga4');
});

it.each(['qlora', 'image'])(
  'is accessible for %s',
  async (task) => {
    window.history.replaceState(null, '', `/?sizing=1~task:${task}~memoryGB:3`);
    const {container} = render(<SizingCalculator data={data} />);
    expect(text(container)).toContain('não cabe em 3 GB');
    expect(await findViolations(container)).toEqual([]);
  },
  20_000,
);
