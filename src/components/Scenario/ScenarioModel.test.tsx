// @vitest-environment jsdom

import {ScenarioModel} from '@site/src/components/Scenario/ScenarioModel';
import {findViolations} from '@site/tests/fixtures/axe';
import {hydrate} from '@site/tests/fixtures/hydrate';
import {clearAddress, resultOf} from '@site/tests/fixtures/tool';
import {fireEvent, render, screen, within} from '@testing-library/react';
import {renderToStaticMarkup} from 'react-dom/server';
import {afterEach, describe, expect, it} from 'vitest';

afterEach(clearAddress);

const covered = 'Três anos pagam o que custaram';

/** A field of a range, by the range’s name and the end’s. */
function end(range: string, name: string): HTMLElement {
  return within(screen.getByRole('group', {name: range, hidden: true})).getByLabelText(name);
}

function type(range: string, name: string, value: string): void {
  fireEvent.change(end(range, name), {target: {value}});
}

describe('ScenarioModel', () => {
  it('has its example in the HTML of the server', () => {
    const html = renderToStaticMarkup(<ScenarioModel />);
    expect(html).toContain('Não é oferta de valores mobiliários');
    expect(html).toContain('4.261');
    expect(html).toContain('16 × 25% = 4; 24 × 25% = 6; 28 × 25% = 7');
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('is hydrated without a warning, also where the address has values', () => {
    window.history.replaceState(null, '', '/?scenario-model=1~seed:7~winRate:30');
    expect(hydrate(<ScenarioModel />).warnings).toEqual([]);
  });

  // Sixty fields take axe a while on a busy machine.
  it('has nothing that axe objects to when a field is wrong', {timeout: 30_000}, async () => {
    const {container} = render(<ScenarioModel />);
    type('Precisam de modelo treinado (%)', 'mínimo', 'x');
    expect(await findViolations(container)).toEqual([]);
  });

  it('shows what follows from the assumptions of the reader', () => {
    render(<ScenarioModel />);
    expect(resultOf(covered)).toBe('53%');
    fireEvent.click(screen.getByRole('button', {name: 'Baixo'}));
    expect(resultOf(covered)).toBe('4%');
    expect(screen.getByRole('button', {name: 'Baixo'}).getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('button', {name: 'Base'}).getAttribute('aria-pressed')).toBe('false');
  });

  it('does its sum with the proposals and the people that there are', () => {
    render(<ScenarioModel />);
    type('Precisam de modelo treinado (%)', 'mais provável', '8');
    screen.getByText(/: 16 × 25% = 4; 18,09 × 25% = 4,522; 0 × 25% = 0$/);
    type('Precisam de modelo treinado (%)', 'mais provável', '20');
    type('Propostas aceitas (%)', 'máximo', '90');
    type('Propostas aceitas (%)', 'mais provável', '80');
    screen.getByText(/: 16 × 80% = 12,8; 24 × 80% > 12,46; /);
  });

  it('draws again with another seed', () => {
    render(<ScenarioModel />);
    fireEvent.click(screen.getByRole('button', {name: 'Sortear de novo'}));
    expect(screen.getByText(/dos 10\.000 sorteios, semente 2/)).toBeDefined();
  });

  it('says beside the field what is wrong, and shows no result', () => {
    render(<ScenarioModel />);
    const range = 'Precisam de modelo treinado (%)';
    type(range, 'mínimo', '30');
    expect(screen.getByText('Não pode ser menor que o valor à esquerda.')).toBeDefined();
    expect(end(range, 'mais provável').getAttribute('aria-invalid')).toBe('true');
    expect(screen.queryByText(covered)).toBeNull();
    type(range, 'mínimo', '');
    expect(screen.getByText('Preencha este campo.')).toBeDefined();
    type(range, 'mínimo', '-1');
    expect(screen.getByText('Use um número de 0 a 100.')).toBeDefined();
    type(range, 'mínimo', '5');
    expect(resultOf(covered)).toBe('53%');
  });

  it('takes the good values of a link that was tampered with, and names the others', () => {
    const values =
      'seed:2~winRateLow:90~need:999~operators:0~projectPrice:1e300~x:1~subscribing:60';
    window.history.replaceState(null, '', `/?scenario-model=1~${values}`);
    render(<ScenarioModel />);
    const notice = screen.getByText(/^O link traz valores que não servem em:/).textContent;
    expect(notice).toContain('Propostas aceitas (%), mínimo');
    expect(notice).toContain('Precisam de modelo treinado (%), mais provável');
    expect(notice).toContain('Operadores independentes na rede, mais provável');
    expect(notice).toContain('Preço de um projeto (R$), mais provável');
    expect(end('Propostas aceitas (%)', 'mínimo').getAttribute('value')).toBe('15');
    expect(end('Projetos que viram assinatura (%)', 'mais provável').getAttribute('value')).toBe(
      '60',
    );
    expect(screen.getByText(/semente 2/)).toBeDefined();
  });
});
