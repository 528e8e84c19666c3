import {countByLevel, filterCriteria, toCriteriaView} from '@site/src/domain/certification/view';
import {criterionView, domainView} from '@site/tests/fixtures/catalogues';
import {describe, expect, it} from 'vitest';

const criteria = [
  criterionView('DAT-01'),
  criterionView('DAT-02', {level: 'reference'}),
  criterionView('DAT-03', {status: 'retired'}),
];

it('counts active criteria by level', () => {
  expect(countByLevel(criteria)).toEqual({essential: 1, professional: 0, reference: 1});
});

describe('filterCriteria', () => {
  const domains = [domainView('DAT', criteria), domainView('MON', [criterionView('MON-01')])];
  const ids = (filter: Parameters<typeof filterCriteria>[1]): string[] =>
    filterCriteria(domains, filter).flatMap((domain) => domain.criteria.map(({id}) => id));

  it('narrows down by domain and level', () => {
    expect(ids({domain: 'all', level: 'all'})).toHaveLength(4);
    expect(ids({domain: 'MON', level: 'all'})).toEqual(['MON-01']);
    expect(ids({domain: 'all', level: 'reference'})).toEqual(['DAT-02']);
  });

  it('leaves out domains that become empty', () => {
    expect(filterCriteria(domains, {domain: 'all', level: 'reference'})).toHaveLength(1);
  });
});

describe('toCriteriaView', () => {
  const {id: _, checklists: __, ...fields} = criterionView('X');
  const criterion = (domain: string) => ({
    ...fields,
    domain,
    references: [],
    mapsTo: [
      {standard: 'iso', clause: 'A.7'},
      {standard: 'gone', clause: '1'},
    ],
    since: '0.9',
    replacedBy: [],
  });
  const view = toCriteriaView(
    {
      domains: {
        MON: {order: 2, name: 'Monitoramento', description: 'm'},
        DAT: {order: 1, name: 'Dados', description: 'd'},
      },
      criteria: {
        'DAT-02': criterion('DAT'),
        'DAT-01': criterion('DAT'),
        'MON-01': criterion('MON'),
      },
      checklists: {
        data: {
          title: 'Dados',
          description: '',
          chapter: 'practices/data',
          items: [{criterion: 'DAT-01'}],
        },
      },
      references: {
        iso: {
          type: 'standard',
          title: 'Management system',
          author: [{literal: 'ISO'}],
          number: 'ISO/IEC 42001:2023',
          URL: 'https://example.org/42001',
        },
      },
    },
    'next',
  );

  it('groups criteria by domain, in order', () => {
    expect(view.domains.map(({id, criteria: c}) => [id, ...c.map((x) => x.id)])).toEqual([
      ['DAT', 'DAT-01', 'DAT-02'],
      ['MON', 'MON-01'],
    ]);
  });

  it('names the checklists that ask a criterion, and the standards that ask the same', () => {
    const [first, second] = view.domains[0]?.criteria ?? [];
    expect(first?.checklists).toEqual([{id: 'data', title: 'Dados', chapter: 'practices/data'}]);
    expect(second?.checklists).toEqual([]);
    expect(first?.mapsTo).toEqual([
      {label: 'ISO/IEC 42001:2023', url: 'https://example.org/42001', clause: 'A.7'},
    ]);
  });
});
