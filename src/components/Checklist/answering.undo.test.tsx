// @vitest-environment jsdom

import {freshChecklist, savedAnswers, unfold, view} from '@site/tests/fixtures/answering';
import {checklistView, taskItem} from '@site/tests/fixtures/checklist';
import {render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {beforeEach, describe, expect, it} from 'vitest';

let Checklist: Awaited<ReturnType<typeof freshChecklist>>;

beforeEach(async () => {
  Checklist = await freshChecklist();
});

describe('every change', () => {
  it('is told and undone with a button', async () => {
    render(<Checklist id="data" data={view} />);
    await userEvent.click(screen.getByRole('checkbox', {name: 'Há um inventário.'}));
    expect(screen.getByText('DAT-01: atendido')).toBeDefined();
    await userEvent.click(screen.getByRole('button', {name: 'Desfazer'}));
    expect(savedAnswers()).toEqual({});
    expect(screen.getByText('Desfeito: DAT-01: atendido')).toBeDefined();
    await userEvent.click(screen.getByRole('button', {name: 'Refazer'}));
    expect(savedAnswers()['DAT-01']?.status).toBe('met');
  });

  it('is undone and redone with keys, outside text fields', async () => {
    render(<Checklist id="data" data={view} />);
    const box = screen.getByRole<HTMLInputElement>('checkbox', {name: 'Há licença.'});
    await userEvent.click(box);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(box.checked).toBe(false);
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(box.checked).toBe(true);
    const note = (await unfold('DAT-02')).getByRole('textbox', {name: 'Nota'});
    note.focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(box.checked).toBe(true);
  });

  it('is told by the list in which it was made', async () => {
    const other = checklistView([taskItem('other', {statement: 'Outro.'})], {id: 'other'});
    render(
      <>
        <Checklist id="data" data={view} />
        <Checklist id="other" data={other} />
      </>,
    );
    await userEvent.click(screen.getByRole('checkbox', {name: 'Há licença.'}));
    await userEvent.click(screen.getByRole('checkbox', {name: 'Outro.'}));
    expect(screen.getAllByRole('button', {name: 'Desfazer'})).toHaveLength(1);
    expect(screen.getByText('“Outro.”: atendido')).toBeDefined();
  });
});
