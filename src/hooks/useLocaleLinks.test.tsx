// @vitest-environment jsdom
import {fireEvent, render, screen} from '@testing-library/react';
import type {ReactNode} from 'react';
import {afterEach, describe, expect, it} from 'vitest';
import {replaceQuery} from './useAddress';
import {useLocaleLinks} from './useLocaleLinks';

function Page(): ReactNode {
  useLocaleLinks();
  return (
    <>
      <nav className="navbar">
        <a href="/en/manual/market?scenario-model=1~need:9#risks" lang="en">
          English
        </a>
        <a href="/manual/">Manual</a>
      </nav>
      <a href="/en/manual/market" lang="en">
        Market
      </a>
    </>
  );
}

afterEach(() => window.history.replaceState(null, '', '/'));

describe('useLocaleLinks', () => {
  it.each(['click', 'auxclick', 'contextmenu'])('carries the address’s query on %s', (kind) => {
    render(<Page />);
    replaceQuery('?scenario-model=1~need:12.5');
    const link = screen.getByText('English');
    // jsdom cannot follow a link.
    link.addEventListener(kind, (event) => event.preventDefault());
    fireEvent(link, new MouseEvent(kind, {bubbles: true, cancelable: true}));
    expect(link).toHaveProperty('search', '?scenario-model=1~need:12.5');
    expect(link).toHaveProperty('hash', '#risks');
  });

  it('drops a query that the address no longer has', () => {
    render(<Page />);
    fireEvent.contextMenu(screen.getByText('English'));
    expect(screen.getByText('English')).toHaveProperty('search', '');
  });

  it('leaves other links alone', () => {
    render(<Page />);
    replaceQuery('?scenario-model=1~need:12.5');
    for (const name of ['Manual', 'Market']) {
      fireEvent.contextMenu(screen.getByText(name));
      expect(screen.getByText(name)).toHaveProperty('search', '');
    }
  });
});
