import {pageStyles} from '@site/plugins/hydrate-on-demand/styles/pageStyles';
import {readPageWords} from '@site/plugins/hydrate-on-demand/styles/pageWords';
import {readSheet} from '@site/plugins/hydrate-on-demand/styles/sheet';
import {fromHtml} from 'hast-util-from-html';
import {describe, expect, it} from 'vitest';

const page =
  '<html class="docs docs-id-a/b"><body><p id=one class="x y">A<details data-kind=k>B</details>';

function stylesOf(css: string, html = page): string {
  return pageStyles([readSheet(css)], readPageWords(fromHtml(html)), html);
}

describe('a rule stays when the page can match it', () => {
  it.each(['p', '.x.y', '#one', 'details[data-kind]', 'p:hover', ':root', 'html[class*="a/b"]'])(
    '%s',
    (selector) => expect(stylesOf(`${selector}{color:red}`)).toBe(`${selector}{color:red}`),
  );

  it.each([
    ['what scripts change', 'details[open]'],
    ['what the theme’s inline script sets', '[data-theme=dark] p'],
    ['what the loader shows', '.loading-failed'],
    ['what a negation names', 'p:not(.absent)'],
    ['alternatives', ':is(.absent,p)'],
  ])('counting %s as there', (_, selector) =>
    expect(stylesOf(`${selector}{color:red}`)).toBe(`${selector}{color:red}`),
  );
});

describe('a rule goes when the page cannot match it', () => {
  it.each(['.absent', 'h2', '#two', '.x .absent', '[data-other]', 'p>h3', 'html[class*="a/c"]'])(
    '%s',
    (selector) => expect(stylesOf(`${selector}{color:red}`)).toBe(''),
  );

  it('one selector of several', () => {
    expect(stylesOf('.absent,p,h2{color:red}')).toBe('p{color:red}');
  });

  it('with the condition around it', () => {
    expect(stylesOf('@media print{h2{color:red}}@layer a{p{color:red}h2{color:red}}')).toBe(
      '@layer a{p{color:red}}',
    );
  });
});

it('keeps the order of layers, of sheets and of rules', () => {
  const sheets = ['@layer b,a;@layer a{p{color:red}}.x{top:0}', 'p{color:blue}'].map(readSheet);
  expect(pageStyles(sheets, readPageWords(fromHtml(page)), page)).toBe(
    '@layer b,a;@layer a{p{color:red}}.x{top:0}p{color:blue}',
  );
});

describe('custom properties', () => {
  it('stay when something reads them, through others too', () => {
    expect(stylesOf(':root{--a:var(--b);--b:1px;--c:2px}p{top:var( --a ,3px)}')).toBe(
      ':root{--a:var(--b);--b:1px}p{top:var( --a ,3px)}',
    );
  });

  it('stay when the style of an element reads them', () => {
    const html = '<p style="top:var(--a)">';
    expect(stylesOf(':root{--a:1px;--b:1px}', html)).toBe(':root{--a:1px}');
  });

  it('go from layers where a rule without a layer sets them for certain', () => {
    const css = (outside: string): string =>
      `@layer a{:root{--a:1px}html[data-theme=dark]{--a:2px}p{--a:3px}}${outside}p{top:var(--a)}`;
    expect(stylesOf(css(':root{--a:4px}'))).toBe(
      '@layer a{p{--a:3px}}:root{--a:4px}p{top:var(--a)}',
    );
    const onlyInPrint = css('@media print{:root{--a:4px}}');
    expect(stylesOf(onlyInPrint)).toBe(onlyInPrint);
  });

  it('go with a rule that sets nothing else', () => {
    expect(stylesOf(':root{--a:1px}')).toBe('');
  });
});

it('keeps the animations and fonts that a rule names', () => {
  const css = [
    '@keyframes turn{to{rotate:1turn}}',
    '@keyframes fade{to{opacity:0}}',
    '@font-face{font-family:"Math A";src:url(a)}',
    '@font-face{font-family:Other;src:url(b)}',
    'p{animation:turn 1s;font-family:Math A}',
  ];
  expect(stylesOf(css.join(''))).toBe([css[0], css[2], css[4]].join(''));
});
