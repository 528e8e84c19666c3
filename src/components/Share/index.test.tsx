// @vitest-environment jsdom

import {Share} from '@site/src/components/Share';
import {hydrate} from '@site/tests/fixtures/hydrate';
import {clearAddress} from '@site/tests/fixtures/tool';
import {fireEvent, render, screen} from '@testing-library/react';
import {afterEach, describe, expect, it, vi} from 'vitest';

afterEach(clearAddress);

const hrefOf = (name: string): string =>
  screen.getByRole('link', {name}).getAttribute('href') ?? '';

describe('Share', () => {
  it('links to the page, and asks nobody for anything until then', () => {
    const {container} = render(<Share tool="model" />);
    const page = encodeURIComponent('http://localhost:3000/manual/practices/data-collection');
    expect(hrefOf('WhatsApp')).toContain(page);
    expect(hrefOf('Telegram')).toContain(page);
    expect(hrefOf('LinkedIn')).toContain(page);
    expect(hrefOf('E-mail')).toMatch(/^mailto:\?subject=/);
    expect(container.querySelector('script, img, iframe')).toBeNull();
  });

  it('passes the chosen scenario on, and no mark of a campaign', () => {
    window.history.replaceState(null, '', '/?utm_source=x&model=1~seed:2');
    render(<Share tool="model" />);
    const link = decodeURIComponent(hrefOf('Telegram'));
    expect(link).toContain('data-collection?model=1~seed:2#model');
    expect(link).toContain('um cenário escolhido');
    expect(link).not.toContain('utm_source');
  });

  it('is hydrated without a warning where the address has a scenario', () => {
    window.history.replaceState(null, '', '/?model=1~seed:2');
    expect(hydrate(<Share tool="model" />).warnings).toEqual([]);
  });

  it('opens the sheet of a device that has one', () => {
    expect(render(<Share tool="model" />).queryByText('Outros apps')).toBeNull();
    const share = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', {...navigator, share});
    render(<Share tool="model" />);
    fireEvent.click(screen.getByRole('button', {name: 'Outros apps'}));
    expect(share).toHaveBeenCalledWith({
      title: 'Coleta e qualidade de dados · Manual Aberto de Franquia em ML',
      url: 'http://localhost:3000/manual/practices/data-collection',
    });
  });
});
