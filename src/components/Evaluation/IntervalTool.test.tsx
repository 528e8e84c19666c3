// @vitest-environment jsdom

import {IntervalTool} from '@site/src/components/Evaluation/IntervalTool';
import {findViolations} from '@site/tests/fixtures/axe';
import {clearAddress, field, problemOf, resultOf, typeInto} from '@site/tests/fixtures/tool';
import {act, fireEvent, render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {afterEach, describe, expect, it, vi} from 'vitest';

afterEach(() => {
  vi.useRealTimers();
  clearAddress();
});

describe('IntervalTool', () => {
  it('shows the recall of the chapter’s example, with the numbers in the formula', () => {
    render(<IntervalTool />);
    expect(resultOf('Proporção')).toBe('38,7%');
    expect(screen.getByText('de 32,9% a 44,8%, com 95% de confiança')).toBeTruthy();
    expect(screen.getByText(/^p̂ = 99\/256 = 0,3867; .*1,96²\/512/)).toBeTruthy();
  });

  it('calculates with what is typed', async () => {
    render(<IntervalTool />);
    typeInto(/^Acertos/, '5.450');
    typeInto(/^Casos/, '5.570');
    await userEvent.selectOptions(screen.getByRole('combobox', {name: 'Confiança'}), '99%');
    expect(resultOf('Proporção')).toBe('97,8%');
  });

  it.each([
    [/^Acertos/, '', 'Preencha este campo.'],
    [/^Acertos/, 'dez', 'Isto não é um número: escreva só algarismos, sem unidade nem texto.'],
    [/^Acertos/, '-1', 'Use um número a partir de 0.'],
    [/^Acertos/, '300', 'Os acertos não podem ser mais que os casos.'],
    [/^Casos/, '0', 'Precisa ser maior que zero.'],
    [/^Casos/, '2,5', 'Use um número inteiro, sem decimais.'],
    [/^Casos/, '99999999999999999999', 'Número grande demais: o máximo é 10¹⁵.'],
  ])('says at the field %s what is wrong with “%s”', async (name, text, message) => {
    const {container} = render(<IntervalTool />);
    typeInto(name, text);
    expect(problemOf(name)).toBe(message);
    expect(field(name).getAttribute('aria-invalid')).toBe('true');
    expect((field(name) as HTMLInputElement).value).toBe(text);
    expect(screen.queryByText('Proporção')).toBeNull();
    expect(screen.getByRole('button', {name: 'CSV'})).toHaveProperty('disabled', true);
    expect(await findViolations(container)).toEqual([]);
  });

  it('tells screen readers the result after a pause, not before anything is typed', () => {
    vi.useFakeTimers();
    render(<IntervalTool />);
    const said = (): string =>
      screen
        .getAllByRole('status')
        .map((s) => s.textContent)
        .join('');
    act(() => vi.advanceTimersByTime(5000));
    expect(said()).toBe('');
    typeInto(/^Acertos/, '128');
    act(() => vi.advanceTimersByTime(500));
    expect(said()).toBe('');
    act(() => vi.advanceTimersByTime(600));
    expect(said()).toContain('Proporção 50,0%');
  });

  it('puts what was typed into the address once a field is left, and takes it from there', () => {
    const {unmount} = render(<IntervalTool />);
    typeInto(/^Acertos/, '50');
    expect(window.location.search).toBe('');
    fireEvent.blur(field(/^Acertos/));
    expect(window.location.search).toBe('?interval=1~successes:50');
    unmount();
    render(<IntervalTool />);
    expect(resultOf('Proporção')).toBe('19,5%');
  });

  it('says that a link cannot be read, and shows the example', () => {
    window.history.replaceState(null, '', '/?interval=2~successes:50');
    render(<IntervalTool />);
    expect(screen.getByText(/^O link traz valores/)).toBeTruthy();
    expect(resultOf('Proporção')).toBe('38,7%');
  });

  it('takes the good values of a link and names the field of a bad one', () => {
    window.history.replaceState(null, '', '/?interval=1~successes:50~trials:abc');
    render(<IntervalTool />);
    expect(screen.getByText(/que não servem em: Casos, n\./)).toBeTruthy();
    expect(resultOf('Proporção')).toBe('19,5%');
  });

  it('copies a link to itself', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', {...navigator, clipboard: {writeText}});
    render(<IntervalTool />);
    typeInto(/^Acertos/, '50');
    fireEvent.click(screen.getByRole('button', {name: 'Copiar link'}));
    expect(await screen.findByText('Link copiado.')).toBeTruthy();
    expect(writeText).toHaveBeenCalledWith(
      `${window.location.origin}/?interval=1~successes:50#interval`,
    );
  });
});
