// @vitest-environment jsdom

import {Criteria} from '@site/src/components/Criteria';
import {findViolations} from '@site/tests/fixtures/axe';
import {criterionView, domainView} from '@site/tests/fixtures/catalogues';
import {render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it, vi} from 'vitest';

vi.mock('@site/src/hooks/useChapterPath', () => ({
  useChapterPath: () => (slug: string) =>
    slug === 'practices/privacy' ? '/manual/practices/privacy' : undefined,
}));

const data = {
  domains: [
    domainView('DAT', [criterionView('DAT-01'), criterionView('DAT-02', {level: 'reference'})]),
    domainView('PRV', [
      criterionView('PRV-01', {
        mapsTo: [{label: 'LGPD', url: 'https://example.org/lgpd', clause: 'art. 37'}],
        checklists: [
          {id: 'privacy', title: 'Privacidade', chapter: 'practices/privacy'},
          {id: 'lost', title: 'Perdida', chapter: 'practices/lost'},
        ],
        notApplicable: {allowed: true, when: 'Sem dados pessoais.'},
      }),
    ]),
  ],
  manualVersion: 'next',
};

const shown = (): string[] =>
  screen.getAllByRole('link', {name: /^[A-Z]{3}-\d\d$/}).map((a) => a.textContent ?? '');

describe('the catalogue', () => {
  it('has every criterion with its details in the HTML', () => {
    const html = renderToStaticMarkup(<Criteria data={data} />);
    for (const words of ['id="DAT-02"', 'id="domain-PRV"', 'Sem dados pessoais.', 'art. 37']) {
      expect(html).toContain(words);
    }
  });

  it('counts criteria by domain and level', () => {
    render(<Criteria data={data} />);
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      'DAT · Domínio DAT101',
      'PRV · Domínio PRV100',
      'Todos os domínios201',
    ]);
  });

  it('says what is retired, and what is asked in its place', () => {
    const retired = criterionView('DAT-03', {status: 'retired', replacedBy: ['DAT-04']});
    render(<Criteria data={{...data, domains: [domainView('DAT', [retired])]}} />);
    expect(document.getElementById('DAT-03')?.textContent).toContain(
      'retirado, não conta mais; no lugar: DAT-04',
    );
  });

  it('narrows down by domain and level', async () => {
    render(<Criteria data={data} />);
    await userEvent.selectOptions(screen.getByRole('combobox', {name: 'Nível'}), 'Essencial');
    expect(shown()).toEqual(['DAT-01', 'PRV-01']);
    await userEvent.selectOptions(screen.getByRole('combobox', {name: 'Domínio'}), 'PRV');
    expect(shown()).toEqual(['PRV-01']);
    expect(screen.getByRole('status').textContent).toBe('1 de 3 critérios');
  });

  it('leads to the checklists that ask a criterion, where their chapter exists', () => {
    render(<Criteria data={data} />);
    expect(screen.getByRole('link', {name: 'Privacidade'}).getAttribute('href')).toBe(
      '/manual/practices/privacy#PRV-01',
    );
    expect(screen.queryByRole('link', {name: 'Perdida'})).toBeNull();
    expect(screen.getByText('Perdida', {exact: false})).toBeTruthy();
  });

  it('is accessible', async () => {
    const {container} = render(<Criteria data={data} />);
    expect(await findViolations(container)).toEqual([]);
  });
});
