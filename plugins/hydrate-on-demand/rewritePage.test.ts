import {rewritePage} from '@site/plugins/hydrate-on-demand/rewritePage';
import {readSheet} from '@site/plugins/hydrate-on-demand/styles/sheet';
import {describe, expect, it} from 'vitest';

const parts = {
  loader: '/base/loader.js',
  scripts: ['/base/page.js', '/base/runtime.js', '/base/main.js'],
  styles: ['/base/formulas.css'],
  failed: 'It "failed" & ended.',
  speculationRules: '{"prefetch":[]}',
};

const sheets: Record<string, string> = {
  '/base/all.css': 'p{margin:0}.absent{margin:1px}',
  '/base/formulas.css': 'p{color:red}',
};

const rewrite = (html: string): string =>
  rewritePage(html, '/a', parts, (address) => readSheet(sheets[address] ?? ''));

/** A page as Docusaurus minifies it: no quotes, no optional end tags. */
const page = `<!doctype html><html lang=en><head><title>A &amp; B</title>
<link rel=stylesheet href=/base/all.css /><link rel=icon href=a.svg />
<script type=application/ld+json>{"a":"<b>"}</script><script src=/base/runtime.js defer></script><script src=/base/main.js defer></script></head>
<body><script>theme()</script><p>One<p>Two &nbsp;<img src=a.svg></html>`;

describe('rewritePage', () => {
  it('puts the styles that the page uses and the loader in the place of sheets and bundles', () => {
    const rewritten = rewrite(page);
    const added = rewritten.slice(
      rewritten.indexOf('<style>'),
      rewritten.indexOf('<link rel=icon'),
    );
    expect(added).toMatchInlineSnapshot(
      `"<style>p{margin:0}p{color:red}</style><script async src="/base/loader.js" data-scripts="/base/page.js /base/runtime.js /base/main.js" data-failed="It &quot;failed&quot; &amp; ended." data-styles="/base/all.css /base/formulas.css"></script><script type="speculationrules">{"prefetch":[]}</script>"`,
    );
    const taken = [
      '<link rel=stylesheet href=/base/all.css />',
      '<script src=/base/runtime.js defer></script><script src=/base/main.js defer></script>',
    ];
    expect(rewritten.replace(added, '')).toBe(
      page.replace(taken[0] ?? '', '').replace(taken[1] ?? '', ''),
    );
  });

  it('refuses a page that has no bundles', () => {
    expect(() => rewrite('<p>Text')).toThrowErrorMatchingInlineSnapshot(
      `[Error: hydrate-on-demand: /a has none of /base/page.js, /base/runtime.js, /base/main.js]`,
    );
  });
});
