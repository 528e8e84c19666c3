// @vitest-environment jsdom

import {BreakEvenCalculator} from '@site/src/components/BreakEven';
import {findViolations} from '@site/tests/fixtures/axe';
import {instanceView, sources} from '@site/tests/fixtures/catalogues';
import {hydrate} from '@site/tests/fixtures/hydrate';
import {figure} from '@site/tests/fixtures/sizing';
import {clearAddress, field, problemOf, resultOf, typeInto} from '@site/tests/fixtures/tool';
import {fireEvent, render, screen, within} from '@testing-library/react';
import {renderToStaticMarkup} from 'react-dom/server';
import {afterEach, describe, expect, it} from 'vitest';

const data = {
  instances: [
    instanceView('a', {priceUSDPerHour: figure(6.88)}),
    instanceView('b', {priceUSDPerHour: figure(1, {verification: 'unverified'})}),
    instanceView('c', {priceUSDPerHour: 'not-published'}),
  ],
  sources,
  manualVersion: 'next',
};
const tool = <BreakEvenCalculator data={data} />;

const choose = (name: RegExp, value: string): void => {
  fireEvent.change(screen.getByRole('combobox', {name}), {target: {value}});
};

afterEach(clearAddress);

describe('the example of the calculator', () => {
  it('is in the HTML of the server, drawings included', () => {
    const html = renderToStaticMarkup(tool);
    expect(html).toContain('14.128 h');
    expect(html).toContain('<path');
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('is that of the chapter', () => {
    render(tool);
    expect(resultOf('Decisão')).toBe('Alugar');
    expect(resultOf(/^Equilíbrio, H\*/)).toBe('14.128 h');
    expect(resultOf('Teto do preço da máquina')).toBe('US$\u00a041.177');
    expect(resultOf('Energia por hora de uso, e')).toBe('US$\u00a01,92');
    expect(resultOf('O que mais pesa')).toBe('Preço da máquina');
    expect(screen.getByText(/^H\* = \(C \+ F − R\)/).textContent).toBe(
      'H* = (C + F − R)/(p − e) = (300.000 + 72.000 − 60.000)/(24 − 1,916)',
    );
  });

  it('is hydrated without a warning, also where the address has values', () => {
    window.history.replaceState(null, '', '/?break-even-calculator=1~hoursPerMonth:500');
    expect(hydrate(tool).warnings).toEqual([]);
  });

  it('has nothing that axe objects to, right or wrong', async () => {
    const {container} = render(tool);
    expect(await findViolations(container)).toEqual([]);
    typeInto(/^Preço da máquina/, 'x');
    expect(await findViolations(container)).toEqual([]);
  }, 20_000);
});

describe('what is typed', () => {
  it.each([
    [/^Preço da máquina/, '0', 'Use um número de 1 a 1.000.000.000.'],
    [/^Preço da máquina/, '', 'Preencha este campo.'],
    [/^Horas de uso/, '-5', 'Use um número de 1 a 730.'],
    [/^Horas de uso/, '731', 'Use um número de 1 a 730.'],
    [/^PUE/, '1.5', /separador decimal é outro/],
    [/^Energia, t/, 'R$ 0,90 por kWh', /^Isto não é um número/],
    [/^Câmbio/, '0', 'Use um número de 0,1 a 100.'],
  ])('in %s as “%s” is answered beside it', (name, text, message) => {
    render(tool);
    typeInto(name, text);
    expect(problemOf(name)).toMatch(message);
    expect(screen.getByText(/^Sem resultado/)).toBeTruthy();
  });

  it('may be the price of a quotation in reais', () => {
    render(tool);
    typeInto(/^Preço da máquina/, '1.650.000');
    choose(/^Moeda da proposta/, 'BRL');
    expect(resultOf(/^Equilíbrio, H\*/)).toBe('14.128 h');
  });

  it('says that work on spot never ends', () => {
    render(tool);
    typeInto(/^Interrupção/, '0,5');
    expect(resultOf(/^Preço efetivo do spot/)).toBe('o treino não termina');
    expect(screen.queryByRole('rowheader', {name: /^Aluguel spot/})).toBeNull();
  });

  it('may be in reais, with the price of Brazil that the manual does not have', () => {
    render(tool);
    expect(screen.queryByText('Aluguel no Brasil', {selector: 'th'})).toBeNull();
    typeInto(/^No Brasil/, '100');
    choose(/^Comparar/, 'brazil');
    choose(/^Resultados/, 'BRL');
    expect(resultOf('Teto do preço da máquina')).toMatch(/^R\$/);
    const row = screen.getByRole('rowheader', {name: 'Aluguel no Brasil'}).closest('tr');
    expect(row?.querySelector('td')?.textContent).toBe('R$\u00a0100,00');
  });

  it('says when what is compared with has no price', () => {
    render(tool);
    choose(/^Comparar/, 'brazil');
    expect(resultOf('Decisão')).toBe('falta o preço');
  });

  it('may take the price of a machine of the catalogue, and says where it comes from', () => {
    render(tool);
    const select = screen.getByRole('combobox', {name: /^Máquina do catálogo/});
    expect(within(select).getAllByRole('option')).toHaveLength(2);
    choose(/^Máquina do catálogo/, 'a');
    expect(field(/^Sob demanda/).getAttribute('value')).toBe('6,88');
    expect(screen.getByText(/^Preço sob demanda de/).textContent).toContain('cópia de catálogo');
  });
});
