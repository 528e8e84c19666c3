// @vitest-environment jsdom

import {Glossary} from '@site/src/components/Glossary';
import type {GlossaryView} from '@site/src/domain/glossary/view';
import {findViolations} from '@site/tests/fixtures/axe';
import {hydrate} from '@site/tests/fixtures/hydrate';
import {render, screen} from '@testing-library/react';
import {renderToStaticMarkup} from 'react-dom/server';
import {beforeEach, describe, expect, it, vi} from 'vitest';

const site = vi.hoisted(() => ({locale: 'pt-BR'}));

vi.mock('@docusaurus/useDocusaurusContext', () => ({
  default: () => ({i18n: {currentLocale: site.locale}}),
}));

const data: GlossaryView = {
  terms: [
    {
      id: 'drift',
      term: {'pt-BR': 'Deriva', en: 'Drift'},
      definition: 'Mudança dos dados.',
      synonyms: ['desvio', 'mudança'],
      see: [
        {id: 'leakage', term: 'Vazamento'},
        {id: 'epoch', term: 'Época'},
      ],
    },
    {
      id: 'leakage',
      term: {'pt-BR': 'Vazamento', en: 'Leakage'},
      definition: 'Contágio.',
      synonyms: [],
      see: [],
    },
  ],
};

beforeEach(() => {
  site.locale = 'pt-BR';
});

describe('Glossary', () => {
  it('has every term with its definition, in the order of the data', () => {
    const {container} = render(<Glossary data={data} />);
    const terms = [...container.querySelectorAll('dl dt')].map(({id}) => id);
    expect(terms).toEqual(['drift', 'leakage']);
    expect(screen.getAllByRole('definition').map((dd) => dd.firstChild?.textContent)).toEqual([
      'Mudança dos dados.',
      'Contágio.',
    ]);
  });

  it.each([
    ['pt-BR', 'Deriva · Drift', 'Drift', 'en'],
    ['en', 'Drift · Deriva', 'Deriva', 'pt-BR'],
  ])(
    'names a term in %s first and marks the language of the other name',
    (locale, both, other, lang) => {
      site.locale = locale;
      const {container} = render(<Glossary data={data} />);
      expect(container.querySelector('#drift')?.textContent).toBe(both);
      expect(screen.getByText(other).getAttribute('lang')).toBe(lang);
    },
  );

  it('lists synonyms and links to related terms, where there are any', () => {
    const {container} = render(<Glossary data={data} />);
    const [drift, leakage] = container.querySelectorAll('dd');
    expect(drift?.textContent).toContain('Também: desvio, mudança.');
    expect(drift?.textContent).toContain('Veja também: Vazamento, Época');
    expect(screen.getByRole('link', {name: 'Vazamento'}).getAttribute('href')).toBe('#leakage');
    expect(leakage?.textContent).toBe('Contágio.');
  });

  it('is complete in the HTML of the server and hydrated without a warning', () => {
    const html = renderToStaticMarkup(<Glossary data={data} />);
    expect(html).toContain('Mudança dos dados.');
    expect(html).toContain('Contágio.');
    expect(hydrate(<Glossary data={data} />).warnings).toEqual([]);
  });

  it('has nothing that axe objects to', async () => {
    const {container} = render(<Glossary data={data} />);
    expect(await findViolations(container)).toEqual([]);
  });
});
