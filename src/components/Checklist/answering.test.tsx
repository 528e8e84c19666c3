// @vitest-environment jsdom

import {
  freshChecklist,
  item,
  save,
  savedAnswers,
  unfold,
  view,
} from '@site/tests/fixtures/answering';
import {findViolations} from '@site/tests/fixtures/axe';
import {answer, checklistView, criterionItem} from '@site/tests/fixtures/checklist';
import {act, fireEvent, render, screen, waitFor} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {beforeEach, describe, expect, it, vi} from 'vitest';

let Checklist: Awaited<ReturnType<typeof freshChecklist>>;

beforeEach(async () => {
  Checklist = await freshChecklist();
});

describe('the answer to an item', () => {
  it('is one of the states that its criterion allows', async () => {
    render(<Checklist id="data" data={view} />);
    const names = (found: ReturnType<typeof item>): string[] =>
      found
        .getAllByRole('radio')
        .map((radio: HTMLElement) => radio.parentElement?.textContent ?? '');
    expect(names(await unfold('DAT-01'))).toEqual(['Atendido', 'Não atendido', 'Sem resposta']);
    expect(names(await unfold('DAT-02'))).toContain('Não se aplica');
    expect(names(await unfold('data-owner'))).toContain('Não se aplica');
  });

  it('is saved and shown where the item is folded', async () => {
    render(<Checklist id="data" data={view} />);
    const found = await unfold('DAT-01');
    await userEvent.click(found.getByRole('radio', {name: 'Não atendido'}));
    expect(savedAnswers()['DAT-01']).toMatchObject({status: 'unmet', revision: 1});
    expect(found.element.dataset.state).toBe('unmet');
    expect(found.getAllByText('Não atendido')).toHaveLength(2);
    expect(screen.getByText('Não atendidos: 1 · Sem resposta: 2')).toBeDefined();
  });

  it('“not applicable” counts with a written reason only, and says so', async () => {
    render(<Checklist id="data" data={view} />);
    const found = await unfold('DAT-02');
    await userEvent.click(found.getByRole('radio', {name: 'Não se aplica'}));
    expect(found.getAllByText('Sem dados de terceiros.', {exact: false})).toHaveLength(2);
    expect(found.getByText(/sem motivo por escrito conta como sem resposta/)).toBeDefined();
    await userEvent.selectOptions(found.getByRole('combobox'), 'Responsabilidade do cliente');
    expect(screen.getByText('0 de 3 atendidos (0%)')).toBeDefined();
    const reason = found.getByRole('textbox', {name: /^Motivo/});
    expect(reason.getAttribute('aria-invalid')).toBe('true');
    await userEvent.type(reason, 'Os dados são dele.');
    fireEvent.blur(reason);
    expect(savedAnswers()['DAT-02']).toMatchObject({
      status: 'not-applicable',
      reasonType: 'client',
      reason: 'Os dados são dele.',
    });
    expect(screen.getByText('0 de 2 atendidos (0%)')).toBeDefined();
    expect(found.queryByText(/conta como sem resposta/)).toBeNull();
  });

  it('“not applicable” where the criterion always applies counts as none, and says so', () => {
    save({'DAT-01': answer('not-applicable', {reason: 'Não temos dados.'})});
    render(<Checklist id="data" data={view} />);
    const found = item('DAT-01');
    expect(found.element.dataset.state).toBe('unanswered');
    expect(found.getByText(/sempre se aplica: “não se aplica” conta como/)).toBeDefined();
    expect(found.getByText('Não temos dados.')).toBeDefined();
  });

  it('is asked for its public address when the seal wants one', async () => {
    render(<Checklist id="data" data={view} />);
    await userEvent.click(screen.getByRole('checkbox', {name: 'Há um inventário.'}));
    expect(item('DAT-01').getByText(/quem avalia vai pedir/)).toBeDefined();
    const found = await unfold('DAT-01');
    const evidence = found.getByRole('textbox', {name: /evidência/});
    await userEvent.type(evidence, 'http://example.org');
    expect(found.getByText(/Só um endereço https/)).toBeDefined();
    fireEvent.blur(evidence);
    expect(savedAnswers()['DAT-01']?.evidence).toBe('http://example.org');
    expect(found.queryByRole('link', {name: 'http://example.org'})).toBeNull();
    await userEvent.clear(evidence);
    await userEvent.type(evidence, 'https://example.org/inventario');
    fireEvent.blur(evidence);
    expect(found.queryByText(/quem avalia vai pedir/)).toBeNull();
    expect(found.getByRole('link', {name: 'https://example.org/inventario'})).toBeDefined();
  });

  it('survives the tick being taken back: what was written stays', async () => {
    save({'DAT-01': answer('met', {note: 'Pasta 3.'})});
    render(<Checklist id="data" data={view} />);
    await userEvent.click(screen.getByRole('checkbox', {name: 'Há um inventário.'}));
    expect(savedAnswers()['DAT-01']).toMatchObject({status: 'unanswered', note: 'Pasta 3.'});
    expect(screen.getByText('0 de 3 atendidos (0%)')).toBeDefined();
  });

  it('to an older wording says so until it is confirmed', async () => {
    save({'DAT-01': answer('met', {revision: 1, note: 'Pasta 3.'})});
    const items = [criterionItem('DAT-01', {revision: 2})];
    render(<Checklist id="data" data={checklistView(items)} />);
    expect(item('DAT-01').getByText(/O texto mudou depois da sua resposta/)).toBeDefined();
    const found = await unfold('DAT-01');
    await userEvent.click(found.getByRole('button', {name: /continua valendo/}));
    expect(savedAnswers()['DAT-01']).toMatchObject({status: 'met', revision: 2, note: 'Pasta 3.'});
    expect(found.queryByText(/O texto mudou/)).toBeNull();
  });

  it('has a form that axe does not object to', async () => {
    const {container} = render(<Checklist id="data" data={view} />);
    const found = await unfold('DAT-02');
    await userEvent.click(found.getByRole('radio', {name: 'Não se aplica'}));
    expect(await findViolations(container)).toEqual([]);
  });
});

describe('a note', () => {
  it('is saved while it is typed, after a pause', async () => {
    render(<Checklist id="data" data={view} />);
    const found = await unfold('DAT-01');
    const note = found.getByRole('textbox', {name: 'Nota'});
    fireEvent.change(note, {target: {value: 'Pasta 3.'}});
    expect(savedAnswers()).toEqual({});
    await waitFor(() => expect(savedAnswers()['DAT-01']?.note).toBe('Pasta 3.'), {timeout: 2000});
  });

  it.each([
    ['the page is put away', () => window.dispatchEvent(new Event('pagehide'))],
    [
      'the tab is hidden',
      () => {
        vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
        document.dispatchEvent(new Event('visibilitychange'));
      },
    ],
  ])('is saved when %s', async (_name, leave) => {
    render(<Checklist id="data" data={view} />);
    const found = await unfold('DAT-01');
    fireEvent.change(found.getByRole('textbox', {name: 'Nota'}), {target: {value: 'Pasta 3.'}});
    act(() => {
      leave();
    });
    expect(savedAnswers()['DAT-01']?.note).toBe('Pasta 3.');
  });

  it('that is typed as it was is no change', async () => {
    save({'DAT-01': answer('unanswered', {note: 'Pasta 3.'})});
    render(<Checklist id="data" data={view} />);
    const note = (await unfold('DAT-01')).getByRole('textbox', {name: 'Nota'});
    fireEvent.change(note, {target: {value: 'Pasta'}});
    fireEvent.change(note, {target: {value: 'Pasta 3.'}});
    fireEvent.blur(note);
    expect(savedAnswers()['DAT-01']?.updatedAt).toBe('2026-11-20T12:00:00.000Z');
  });
});
