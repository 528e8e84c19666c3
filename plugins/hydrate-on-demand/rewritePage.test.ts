import {rewritePage} from '@site/plugins/hydrate-on-demand/rewritePage';
import {describe, expect, it} from 'vitest';

const parts = {
  loader: '/base/loader.js',
  scripts: ['/base/page.js', '/base/runtime.js', '/base/main.js'],
  styles: [],
  failed: 'It "failed" & ended.',
  speculationRules: '{"prefetch":[]}',
};

/** A page as Docusaurus minifies it: no quotes, no optional end tags. */
const page = `<!doctype html><html lang=en><head><title>A &amp; B</title>
<script type=application/ld+json>{"a":"<b>"}</script><script src=/base/runtime.js defer></script><script src=/base/main.js defer></script></head>
<body><script>theme()</script><p>One<p>Two &nbsp;<img src=a.svg></html>`;

describe('rewritePage', () => {
  it('replaces the bundles, and nothing else, by the loader', () => {
    const rewritten = rewritePage(page, '/a', parts);
    const loader = rewritten.slice(
      rewritten.indexOf('<script async'),
      rewritten.indexOf('</head>'),
    );
    expect(loader).toMatchInlineSnapshot(
      `"<script async src="/base/loader.js" data-scripts="/base/page.js /base/runtime.js /base/main.js" data-failed="It &quot;failed&quot; &amp; ended."></script><script type="speculationrules">{"prefetch":[]}</script>"`,
    );
    const bundles =
      '<script src=/base/runtime.js defer></script><script src=/base/main.js defer></script>';
    expect(rewritten).toBe(page.replace(bundles, loader));
  });

  it('links the style sheets of the page, which must be there before anything is shown', () => {
    const rewritten = rewritePage(page, '/a', {...parts, styles: ['/base/formulas.css']});
    expect(rewritten).toContain('<link rel="stylesheet" href="/base/formulas.css"><script async');
  });

  it('refuses a page that has none of them', () => {
    expect(() => rewritePage('<p>Text', '/a', parts)).toThrowErrorMatchingInlineSnapshot(
      `[Error: hydrate-on-demand: /a has none of /base/page.js, /base/runtime.js, /base/main.js]`,
    );
  });
});
