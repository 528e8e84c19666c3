import {shortLinks} from '@site/config/shortLinks';
import {describe, expect, it} from 'vitest';
import {deadLinks, redirectPage, targetOf} from './index';

const site = {url: 'https://manual.example', baseUrl: '/sub/'};

describe('short links', () => {
  it('lead to the page of their language, under any base', () => {
    const {tese, thesis} = shortLinks;
    expect(tese && targetOf(tese, '/')).toBe('/manual/market/investment-thesis');
    expect(thesis && targetOf(thesis, '/sub/')).toBe('/sub/en/manual/market/investment-thesis');
  });

  it('lead on without JavaScript, and are a link where that is switched off', () => {
    const page = redirectPage({locale: 'en', to: 'manual/a'}, site);
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('content="0; url=/sub/en/manual/a"');
    expect(page).toContain('href="https://manual.example/sub/en/manual/a"');
    expect(page).toContain('<a href="/sub/en/manual/a">');
    expect(page).not.toContain('<script');
  });

  it('are named when their page is not there', () => {
    const routes = ['/sub/manual/a'];
    const links = {
      a: {locale: 'en', to: 'manual/a'},
      b: {locale: 'pt-BR', to: 'manual/b'},
    } as const;
    expect(deadLinks(links, routes, '/sub/')).toEqual([
      'config/shortLinks.ts b: no page has the address manual/b',
    ]);
  });
});
