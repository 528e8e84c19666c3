// @vitest-environment jsdom

import {UnitEconomics} from '@site/src/components/UnitEconomics';
import {findViolations} from '@site/tests/fixtures/axe';
import {clearAddress, field, problemOf, resultOf, typeInto} from '@site/tests/fixtures/tool';
import {fireEvent, render, screen, within} from '@testing-library/react';
import {afterEach, describe, expect, it} from 'vitest';

afterEach(clearAddress);

/** Numbers of money with the spaces that can be typed. */
const textOf = (name: string): string => (resultOf(name) ?? '').replaceAll('\u00a0', ' ');

const results = (): Record<string, string> =>
  Object.fromEntries(
    [
      'Custo por hora, c',
      'Preço por hora, p',
      'Preço do projeto',
      'Alíquota efetiva, t',
      'Caixa necessário',
      'Mês de equilíbrio',
      'Mês de retorno',
    ].map((name) => [name, textOf(name)]),
  );

const press = (name: string): boolean => fireEvent.click(screen.getByRole('button', {name}));

describe('UnitEconomics', () => {
  it('opens with the company of three of the chapter', () => {
    render(<UnitEconomics />);
    expect(results()).toEqual({
      'Custo por hora, c': 'R$ 167,83',
      'Preço por hora, p': 'R$ 267,05',
      'Preço do projeto': 'R$ 115.667',
      'Alíquota efetiva, t': '12,15%',
      'Caixa necessário': 'R$ 366.719',
      'Mês de equilíbrio': '11',
      'Mês de retorno': '30',
    });
  });

  it('fills the fields with a company, says so, and stops saying so after a change', () => {
    render(<UnitEconomics />);
    press('Oito pessoas');
    expect(textOf('Caixa necessário')).toBe('R$ 714.642');
    expect(screen.getByText(/têm agora as hipóteses de: Oito pessoas/)).toBeTruthy();
    typeInto(/^Preço por hora usado/, '350');
    expect(screen.queryByText(/têm agora as hipóteses/)).toBeNull();
    press('Uma pessoa');
    expect(textOf('Caixa necessário')).toBe('R$ 100.272');
  });

  it('shows what decides before the form, and marks a plan that does not pay for itself', () => {
    const {container} = render(<UnitEconomics />);
    const summary = (): HTMLElement | null => container.querySelector('dl');
    expect(summary()?.textContent).toContain('R$\u00a0366.719');
    expect(summary()?.compareDocumentPosition(screen.getByLabelText('Pessoas, n'))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(summary()?.dataset.warns).toBeUndefined();
    typeInto(/^Preço por hora usado/, '150');
    expect(summary()?.dataset.warns).toBe('true');
  });

  it('shows the table of the chapter about what changes the result', () => {
    render(<UnitEconomics />);
    const table = screen.getByRole('table', {name: /^O que muda o resultado/});
    const row = within(table).getByRole('row', {name: /^Ciclo de venda de 6 meses/});
    const cells = within(row)
      .getAllByRole('cell')
      .map(({textContent}) => textContent);
    expect(cells.map((text) => text?.replace('\u00a0', ' '))).toEqual(['R$ 510.719', '14', '40']);
  });

  it('compares the annexes and lucro presumido', () => {
    render(<UnitEconomics />);
    const table = screen.getByRole('table', {name: /^Tributos por ano/});
    const totals = within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => within(row).getAllByRole('cell').at(-1)?.textContent);
    expect(totals).toEqual(['12,15%', '18,65%', '24,98%']);
    expect(
      within(table).getByRole('rowheader', {name: /Anexo III.*vale com esta folha/}),
    ).toBeTruthy();
    typeInto(/^Folha declarada/, '200000');
    expect(
      within(table).getByRole('rowheader', {name: /Anexo V.*vale com esta folha/}),
    ).toBeTruthy();
    expect(textOf('Alíquota efetiva, t')).toBe('18,65%');
  });

  it('says never and without end instead of a number', () => {
    render(<UnitEconomics />);
    typeInto(/^Preço por hora usado/, '100');
    expect(textOf('Caixa necessário')).toBe('sem fim');
    expect(textOf('Mês de retorno')).toBe('não em 120 meses');
    fireEvent.change(screen.getByRole('combobox', {name: 'Regime'}), {target: {value: 'own'}});
    typeInto(/^Alíquota própria/, '60');
    typeInto(/^Margem desejada/, '40');
    expect(textOf('Preço por hora, p')).toBe('não há');
  });

  it.each([
    [/^Pessoas, n/, '0', 'Use um número de 1 a 1.000.'],
    [/^Pessoas, n/, '', 'Preencha este campo.'],
    [/^Utilização/, '-5', 'Use um número de 1 a 100.'],
    [/^Preço por hora usado/, 'abc', /^Isto não é um número/],
    [/^Preço por hora usado/, '270.5', /^O separador decimal é outro/],
    [/^Gasto inicial/, '45000,5', /^Use um número inteiro/],
    [/^Pessoas antes/, '4', /^Não podem ser mais pessoas/],
    [/^Assinaturas ativas/, '40', /^As assinaturas pedem mais horas/],
  ])('keeps what is wrong in %s (%j) and says what is right', (name, value, message) => {
    render(<UnitEconomics />);
    typeInto(name, value);
    expect(problemOf(name)).toMatch(message);
    expect((field(name) as HTMLInputElement).value).toBe(value);
    expect(screen.queryByText('Caixa necessário')).toBeNull();
    expect(field(name).closest('details')?.open).not.toBe(false);
  });

  it('has no violation that axe finds', async () => {
    const {container} = render(<UnitEconomics />);
    expect(await findViolations(container)).toEqual([]);
    // Tables of every month take a slow machine a while.
  }, 30_000);
});
