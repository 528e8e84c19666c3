// @vitest-environment jsdom

import {freshChecklist, item, save, shown, view} from '@site/tests/fixtures/answering';
import {answer, checklistView, criterionItem, taskItem} from '@site/tests/fixtures/checklist';
import {fireEvent, render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {beforeEach, describe, expect, it, vi} from 'vitest';

let Checklist: Awaited<ReturnType<typeof freshChecklist>>;

beforeEach(async () => {
  Checklist = await freshChecklist();
});

describe('a filter', () => {
  it('shows a level or a state, and stands in the address without a step back', async () => {
    save({'DAT-01': answer('met')});
    render(<Checklist id="data" data={view} />);
    const steps = window.history.length;
    await userEvent.selectOptions(screen.getByRole('combobox', {name: 'Nível'}), 'Referência');
    expect(shown()).toEqual(['DAT-02']);
    expect(window.location.search).toBe('?level=reference');
    expect(screen.getByText('1 de 3 itens à vista')).toBeDefined();
    await userEvent.selectOptions(screen.getByRole('combobox', {name: 'Nível'}), 'Todos');
    await userEvent.selectOptions(screen.getByRole('combobox', {name: 'Resposta'}), 'Atendido');
    expect(shown()).toEqual(['DAT-01']);
    expect(window.location.search).toBe('?state=met');
    expect(window.history.length).toBe(steps);
  });

  it('is read from the address, for all lists of the page', () => {
    window.history.replaceState(null, '', '/?level=tasks&state=%3Cb%3E');
    const other = checklistView([criterionItem('SEC-01'), taskItem('other')], {id: 'other'});
    render(
      <>
        <Checklist id="data" data={view} />
        <Checklist id="other" data={other} />
      </>,
    );
    expect(shown()).toEqual(['data-owner', 'other']);
  });

  it('keeps an item that is answered under it, until it changes', async () => {
    window.history.replaceState(null, '', '/?state=unanswered');
    render(<Checklist id="data" data={view} />);
    await userEvent.click(screen.getByRole('checkbox', {name: 'Há licença.'}));
    expect(shown()).toEqual(['DAT-01', 'DAT-02', 'data-owner']);
    await userEvent.selectOptions(screen.getByRole('combobox', {name: 'Resposta'}), 'Atendido');
    expect(shown()).toEqual(['DAT-02']);
  });

  it('shows the item that the address points at in any case, unfolded', async () => {
    window.history.replaceState(null, '', '/?level=reference#DAT-01');
    const scrollIntoView = vi.fn();
    Element.prototype.scrollIntoView = scrollIntoView;
    render(<Checklist id="data" data={view} />);
    expect(shown()).toEqual(['DAT-01', 'DAT-02']);
    expect(scrollIntoView.mock.contexts).toEqual([item('DAT-01').element]);
    expect(await item('DAT-01').findByRole('radio', {name: 'Atendido'})).toBeDefined();
  });
});

describe('sharing', () => {
  it('copies links to the list, with its filter, and to an item; none holds an answer', async () => {
    save({'DAT-01': answer('met', {note: 'Segredo.'})});
    const user = userEvent.setup();
    render(<Checklist id="data" data={view} />);
    await user.selectOptions(screen.getByRole('combobox', {name: 'Nível'}), 'Referência');
    await user.click(screen.getByRole('button', {name: 'Copiar link com o filtro'}));
    expect(await navigator.clipboard.readText()).toBe(
      'http://localhost:3000/?level=reference#checklist-data',
    );
    expect(await screen.findByText('Link copiado, sem as suas respostas.')).toBeDefined();
    await user.click(item('DAT-02').element.querySelector('summary') as HTMLElement);
    await user.click(await screen.findByRole('button', {name: 'Copiar link deste item'}));
    expect(await navigator.clipboard.readText()).toBe('http://localhost:3000/#DAT-02');
  });

  it('shows the link where copying is not allowed', async () => {
    render(<Checklist id="data" data={view} />);
    vi.stubGlobal('navigator', {...navigator, clipboard: undefined});
    fireEvent.click(screen.getByRole('button', {name: 'Copiar link'}));
    expect(await screen.findByText('http://localhost:3000/#checklist-data')).toBeDefined();
  });
});
