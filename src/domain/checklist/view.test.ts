import {criterionSchema} from '@site/src/domain/certification/schema';
import type {Checklist} from '@site/src/domain/checklist/schema';
import {counts, toChecklistView} from '@site/src/domain/checklist/view';
import {type Localized, localize} from '@site/src/domain/locale/localize';
import {criterionItem, taskItem} from '@site/tests/fixtures/checklist';
import {describe, expect, it} from 'vitest';

const words = (text: string) => ({'pt-BR': `${text} (pt)`, en: `${text} (en)`});

const criterion = criterionSchema.parse({
  domain: 'DAT',
  level: 'professional',
  statement: words('statement'),
  why: words('why'),
  verify: words('verify'),
  evidence: words('evidence'),
  evidenceUrlRequired: true,
  notApplicable: {allowed: true, when: words('when')},
  references: ['gebru-2021'],
  since: '0.9',
  revision: 3,
  status: 'active',
});

const checklist: Localized<Checklist> = {
  title: 'Data',
  description: 'D.',
  chapter: 'practices/data',
  items: [
    {task: 'first', text: 'Do.', hint: 'So.'},
    {criterion: 'DAT-01'},
    {task: 'last', text: 'End.'},
  ],
};

describe('toChecklistView', () => {
  const criteria = {'DAT-01': localize(criterion, 'en')};

  it('joins criteria and tasks in the order of the list', () => {
    expect(toChecklistView('data', checklist, criteria, '0.9')).toEqual({
      id: 'data',
      title: 'Data',
      description: 'D.',
      chapter: 'practices/data',
      manualVersion: '0.9',
      items: [
        {kind: 'task', id: 'first', statement: 'Do.', hint: 'So.', revision: 1},
        {
          kind: 'criterion',
          id: 'DAT-01',
          level: 'professional',
          statement: 'statement (en)',
          why: 'why (en)',
          verify: 'verify (en)',
          evidence: 'evidence (en)',
          evidenceUrlRequired: true,
          notApplicable: {allowed: true, when: 'when (en)'},
          revision: 3,
          status: 'active',
        },
        {kind: 'task', id: 'last', statement: 'End.', hint: undefined, revision: 1},
      ],
    });
  });

  it('sends the page nothing that it does not show', () => {
    const json = JSON.stringify(toChecklistView('data', checklist, criteria, '0.9'));
    expect(json).not.toContain('gebru-2021');
  });

  it('names what took the place of a retired criterion', () => {
    const retired = {
      ...localize(criterion, 'en'),
      status: 'retired' as const,
      replacedBy: ['DAT-02'],
    };
    const {items} = toChecklistView('data', checklist, {'DAT-01': retired}, '0.9');
    expect(items[1]).toMatchObject({id: 'DAT-01', status: 'retired', replacedBy: ['DAT-02']});
  });

  it('throws when a criterion is missing', () => {
    expect(() => toChecklistView('data', checklist, {}, '0.9')).toThrowErrorMatchingInlineSnapshot(
      `[Error: Missing criterion DAT-01.]`,
    );
  });
});

describe('counts', () => {
  it.each([
    ['active', true],
    ['future', false],
    ['retired', false],
  ] as const)('tells whether a criterion counts that is %s', (status, expected) => {
    expect(counts(criterionItem('DAT-01', {status}))).toBe(expected);
  });

  it('counts every task', () => {
    expect(counts(taskItem('a'))).toBe(true);
  });
});
