// @vitest-environment jsdom

import {parseWorkspace, serializeWorkspace} from '@site/src/domain/checklist/saved';
import {type Answer, currentAssessment} from '@site/src/domain/checklist/workspace';
import {storageKey} from '@site/src/hooks/workspaceStorage';
import {findViolations} from '@site/tests/fixtures/axe';
import {
  answer,
  checklistView,
  criterionItem,
  taskItem,
  workspaceWith,
} from '@site/tests/fixtures/checklist';
import {render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {beforeEach, describe, expect, it, vi} from 'vitest';

const view = checklistView([
  criterionItem('DAT-01', {statement: 'Há um inventário.'}),
  taskItem('data-owner', {statement: 'Há um responsável.', hint: 'Uma pessoa.'}),
  criterionItem('DAT-02', {statement: 'Há licença.', level: 'reference'}),
]);

let Checklist: typeof import('@site/src/components/Checklist').Checklist;

/** A page that has just been opened: nothing in memory, only what is stored. */
async function openPage(): Promise<void> {
  vi.resetModules();
  ({Checklist} = await import('@site/src/components/Checklist'));
}

beforeEach(async () => {
  localStorage.clear();
  await openPage();
});

function save(answers: Record<string, Answer>): void {
  localStorage.setItem(storageKey, serializeWorkspace(workspaceWith(answers)));
}

function savedAnswers(): Record<string, Answer> {
  const parsed = parseWorkspace(localStorage.getItem(storageKey));
  const workspace = parsed.status === 'ok' ? parsed.workspace : undefined;
  return (workspace && currentAssessment(workspace)?.answers) ?? {};
}

function box(name: string | RegExp): HTMLInputElement {
  return screen.getByRole('checkbox', {name});
}

describe('the list', () => {
  it('is a named region with one native checkbox for each item, in order', () => {
    render(<Checklist id="data" data={view} />);
    const list = within(screen.getByRole('region', {name: 'Coleta de dados'}));
    expect(list.getAllByRole('checkbox').map((input) => input.tagName)).toEqual(
      view.items.map(() => 'INPUT'),
    );
    for (const [index, {statement}] of view.items.entries()) {
      expect(list.getAllByRole('checkbox')[index]).toBe(list.getByLabelText(statement));
    }
    expect(list.getByText('O que precisa estar pronto.')).toBeDefined();
  });

  it('has an anchor and a link for each item', () => {
    render(<Checklist id="data" data={view} />);
    expect(screen.getAllByRole('listitem').map(({id}) => id)).toEqual([
      'DAT-01',
      'data-owner',
      'DAT-02',
    ]);
    expect(screen.getByRole('link', {name: 'DAT-02'}).getAttribute('href')).toBe('#DAT-02');
    expect(screen.getByRole('link', {name: 'Tarefa'}).getAttribute('href')).toBe('#data-owner');
  });

  it('has nothing that axe objects to', async () => {
    const {container} = render(<Checklist id="data" data={view} />);
    expect(await findViolations(container)).toEqual([]);
  });

  it('names the level of a criterion and what does not count', () => {
    const items = [
      criterionItem('DAT-01', {level: 'professional'}),
      criterionItem('DAT-03', {status: 'future'}),
      criterionItem('DAT-04', {status: 'retired', replacedBy: ['DAT-05', 'DAT-06']}),
    ];
    render(<Checklist id="data" data={checklistView(items)} />);
    const [active, future, retired] = screen.getAllByRole('listitem').map((li) => li.textContent);
    expect(active).toContain('Profissional');
    expect(active).not.toMatch(/futuro|retirado/);
    expect(future).toContain('futuro, ainda não conta');
    expect(retired).toContain('retirado, não conta mais; no lugar: DAT-05, DAT-06');
    expect(screen.getByText('0 de 1 atendidos (0%)')).toBeDefined();
  });
});

describe('the details of an item', () => {
  it('say why, how it is verified, what counts as evidence and when it does not apply', () => {
    const notApplicable = {allowed: true as const, when: 'Sem dados pessoais.'};
    const item = criterionItem('DAT-01', {evidenceUrlRequired: true, notApplicable});
    render(<Checklist id="data" data={checklistView([item])} />);
    const [details] = within(screen.getByRole('listitem')).getAllByRole('group');
    expect(details?.querySelector('summary')?.textContent).toContain('(DAT-01)');
    expect([...(details?.querySelectorAll('dd') ?? [])].map((dd) => dd.textContent)).toEqual([
      'Motivo de DAT-01.',
      'Verificação de DAT-01.',
      'Evidência de DAT-01. O selo pede um endereço público.',
      'Sem dados pessoais.',
    ]);
  });

  it('say that a criterion always applies', () => {
    render(<Checklist id="data" data={checklistView([criterionItem('DAT-01')])} />);
    expect(screen.getByText('Sempre se aplica.')).toBeDefined();
  });

  it('are a hint where the item is a task, and nothing to read where it has none', () => {
    render(
      <Checklist
        id="data"
        data={checklistView([taskItem('a', {hint: 'Assim.'}), taskItem('b')])}
      />,
    );
    expect(screen.getByText('Assim.')).toBeDefined();
    for (const item of screen.getAllByRole('listitem')) {
      expect(item.querySelector('dl')).toBeNull();
      // Without JavaScript there is nothing in it.
      expect(item.querySelector('details')?.className).toContain('needs-javascript');
    }
  });
});

describe('ticking', () => {
  it('saves the item as met and counts it', async () => {
    render(<Checklist id="data" data={view} />);
    expect(screen.getByText('0 de 3 atendidos (0%)')).toBeDefined();
    await userEvent.click(box('Há um inventário.'));
    expect(box('Há um inventário.').checked).toBe(true);
    expect(savedAnswers()).toEqual({
      'DAT-01': {status: 'met', revision: 1, updatedAt: expect.stringMatching(/^\d{4}-.*Z$/)},
    });
    expect(screen.getByText('1 de 3 atendidos (33%)')).toBeDefined();
    expect(screen.getByRole<HTMLProgressElement>('progressbar', {name: 'Progresso'}).value).toBe(1);
  });

  it('keeps what was written about the item', async () => {
    save({'DAT-01': {...answer('unmet'), note: 'Falta a planilha.', evidence: 'https://x.org'}});
    await openPage();
    render(<Checklist id="data" data={view} />);
    await userEvent.click(box('Há um inventário.'));
    expect(savedAnswers()['DAT-01']).toMatchObject({
      status: 'met',
      note: 'Falta a planilha.',
      evidence: 'https://x.org',
    });
  });

  it('records the revision that was answered', async () => {
    const items = [criterionItem('DAT-01', {revision: 4, statement: 'Novo texto.'})];
    render(<Checklist id="data" data={checklistView(items)} />);
    await userEvent.click(box('Novo texto.'));
    expect(savedAnswers()['DAT-01']?.revision).toBe(4);
  });

  it('works with the keyboard and with a click on the words', async () => {
    render(<Checklist id="data" data={view} />);
    box('Há um inventário.').focus();
    await userEvent.keyboard(' ');
    expect(box('Há um inventário.').checked).toBe(true);
    await userEvent.click(screen.getByText('Há um responsável.'));
    expect(box('Há um responsável.').checked).toBe(true);
  });

  it('is undone by a second click, which leaves the item unanswered and others as they were', async () => {
    save({'DAT-01': answer('met'), 'OLD-99': answer('met')});
    render(<Checklist id="data" data={view} />);
    await userEvent.click(box('Há um inventário.'));
    expect(box('Há um inventário.').checked).toBe(false);
    expect(savedAnswers()).toEqual({'OLD-99': answer('met')});
  });

  it('writes nothing before the reader does', () => {
    render(<Checklist id="data" data={view} />);
    expect(localStorage).toHaveLength(0);
  });

  it('mirrors the state for styles: only met is ticked', () => {
    save({
      'DAT-01': answer('unmet'),
      'data-owner': answer('not-applicable', {reason: 'Só eu.'}),
      'DAT-02': answer('not-applicable'),
    });
    render(<Checklist id="data" data={view} />);
    const states = screen.getAllByRole('listitem').map((li) => li.dataset.state);
    expect(states).toEqual(['unmet', 'not-applicable', 'unanswered']);
    expect(screen.getAllByRole<HTMLInputElement>('checkbox').some(({checked}) => checked)).toBe(
      false,
    );
    expect(screen.getByText('0 de 2 atendidos (0%)')).toBeDefined();
  });
});

describe('an item', () => {
  const other = checklistView([criterionItem('DAT-01', {statement: 'O mesmo inventário.'})], {
    id: 'other',
    title: 'Outra lista',
  });

  it('that is in two lists of a page is ticked in both', async () => {
    render(
      <>
        <Checklist id="data" data={view} />
        <Checklist id="other" data={other} />
      </>,
    );
    await userEvent.click(box('O mesmo inventário.'));
    expect(box('Há um inventário.').checked).toBe(true);
    expect(screen.getByText('1 de 1 atendidos (100%)')).toBeDefined();
    await userEvent.click(box('Há um inventário.'));
    expect(box('O mesmo inventário.').checked).toBe(false);
  });

  it('that was ticked in Portuguese is ticked in English, and in another version', async () => {
    const {unmount} = render(<Checklist id="data" data={view} />);
    await userEvent.click(box('Há um inventário.'));
    unmount();
    await openPage();
    const items = [criterionItem('DAT-01', {statement: 'There is an inventory.'})];
    render(
      <Checklist id="data" data={checklistView(items, {title: 'Data', manualVersion: '0.9'})} />,
    );
    expect(box('There is an inventory.').checked).toBe(true);
  });
});
