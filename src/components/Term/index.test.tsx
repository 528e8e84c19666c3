// @vitest-environment jsdom

import {Term} from '@site/src/components/Term';
import {findViolations} from '@site/tests/fixtures/axe';
import {hydrate} from '@site/tests/fixtures/hydrate';
import {render, screen} from '@testing-library/react';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';

const drift = {id: 'drift', term: 'Deriva', definition: 'Mudança dos dados com o tempo.'};
const leakage = {id: 'leakage', term: 'Vazamento', definition: 'Contágio do teste pelo treino.'};

// jsdom does not open popovers: that is tested in a browser.
describe('Term', () => {
  it('is a button in the sentence that opens its definition', () => {
    const {container} = render(
      <p>
        Vigie a{' '}
        <Term id="drift" data={drift}>
          deriva
        </Term>
        .
      </p>,
    );
    const button = screen.getByRole('button', {name: 'deriva'});
    const target = document.getElementById(button.getAttribute('popovertarget') ?? '');
    expect(button.getAttribute('type')).toBe('button');
    expect(button.title).toBe('Ver a definição');
    expect(target?.getAttribute('popover')).toBe('auto');
    expect(target?.textContent).toBe('DerivaMudança dos dados com o tempo.');
    expect(container.querySelector('p')).not.toBeNull();
  });

  it('has a definition of its own for each use', () => {
    render(
      <p>
        <Term id="drift" data={drift}>
          a
        </Term>
        <Term id="drift" data={drift}>
          b
        </Term>
        <Term id="leakage" data={leakage}>
          c
        </Term>
      </p>,
    );
    const targets = screen
      .getAllByRole('button')
      .map((button) => document.getElementById(button.getAttribute('popovertarget') ?? ''));
    expect(new Set(targets).size).toBe(3);
    expect(targets[2]?.textContent).toContain('Contágio');
  });

  it('is complete in the HTML of the server, and not found by the search', () => {
    const html = renderToStaticMarkup(
      <Term id="drift" data={drift}>
        deriva
      </Term>,
    );
    expect(html).toContain('Mudança dos dados com o tempo.');
    expect(html).toContain('data-pagefind-ignore');
    const [, id] = /popoverTarget="([^"]+)"/i.exec(html) ?? [];
    expect(html).toContain(`id="${id}"`);
  });

  it('may stand in a paragraph: it has only phrasing content', () => {
    const html = renderToStaticMarkup(
      <Term id="drift" data={drift}>
        deriva
      </Term>,
    );
    expect(html).not.toMatch(/<(div|p|ul|section)\b/);
  });

  it('is hydrated without a warning', () => {
    const {warnings} = hydrate(
      <p>
        <Term id="drift" data={drift}>
          deriva
        </Term>
      </p>,
    );
    expect(warnings).toEqual([]);
  });

  it('has nothing that axe objects to', async () => {
    const {container} = render(
      <p>
        Vigie a{' '}
        <Term id="drift" data={drift}>
          deriva
        </Term>
        .
      </p>,
    );
    expect(await findViolations(container)).toEqual([]);
  });
});
