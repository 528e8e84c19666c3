import {describe, expect, it} from 'vitest';
import {toSearchDocument} from './searchDocument';

/** A page as Docusaurus minifies it: no quotes, no optional end tags. */
function page(body: string, head = '<meta name=docsearch:version content=current>'): string {
  return `<!doctype html><html lang=pt-BR><head><title>Hardware | Manual</title>${head}<body>
<nav class=navbar>Navegação</nav><main><article><nav class=theme-doc-breadcrumbs><ul>
<li class=breadcrumbs__item><a href=/><svg></svg></a><li class=breadcrumbs__item><span>Requisitos</span>
<li class="breadcrumbs__item breadcrumbs__item--active"><span>Hardware</span></ul></nav>
<div class="theme-doc-markdown markdown">${body}</div></article></main><footer>Rodapé</footer>`;
}

function text(body: string): string {
  const html = toSearchDocument(page(body), 'pt-BR')?.html ?? '';
  return html
    .slice(html.indexOf('<body>') + 6, html.indexOf('</body>'))
    .replace(/<p[^>]*><\/p>/g, '');
}

describe('toSearchDocument', () => {
  it('reads name, part, version and language', () => {
    expect(
      toSearchDocument(page('<header><h1>Hardware</h1></header><p>a<p>b'), 'pt-BR'),
    ).toMatchInlineSnapshot(`
      {
        "html": "<html lang="pt-BR" data-pagefind-filter="version:current"><head><meta charset="utf-8"></head><body><p data-pagefind-meta="title:Hardware"></p><p data-pagefind-meta="part:Requisitos"></p><div><h1>Hardware</h1></div><div>a</div><div>b</div></body></html>",
        "part": "Requisitos",
        "title": "Hardware",
        "version": "current",
      }
    `);
  });

  it('takes the name of the document for a chapter without h1', () => {
    expect(toSearchDocument(page('<p>a'), 'pt-BR')?.title).toBe('Hardware');
  });

  it('passes over pages that are no chapters', () => {
    expect(toSearchDocument(page('<p>a', ''), 'pt-BR')).toBeUndefined();
  });
});

describe('toSearchHtml', () => {
  it.each([
    [
      'a heading without its direct link',
      '<h2 id=m>Memória<a class=hash-link title="Link direto para Memória">\u200B</a></h2>',
      '<h2 id="m">Memória</h2>',
    ],
    [
      'a term without its definition',
      '<p>A <button popovertarget=t>fuga</button><span id=t popover=auto>definição</span>.',
      '<div>A fuga.</div>',
    ],
    ['no other button', '<p>a<button>Copiar</button>', '<div>a</div>'],
    [
      'a term of the glossary as a heading',
      '<dl><dt id=x>Fuga<dd>b</dl>',
      '<div><h3 id="x">Fuga</h3><div>b</div></div>',
    ],
    [
      'an item of a checklist as a heading',
      '<ul><li id=DAT-01><input type=checkbox><label>Mede</label></ul>',
      '<div><div> <h6 id="DAT-01">Mede</h6></div></div>',
    ],
    [
      'cells apart',
      '<table><tr><th><button>A</button><th>B<tr><td>1<td>2</table>',
      '<div><div><div>A B </div><div>1 2 </div></div></div>',
    ],
    [
      'a formula once',
      '<math><mi>x</mi><annotation>x</annotation></math><b aria-hidden=true>x</b>',
      'x',
    ],
    ['special characters', '<p>R&amp;D a &lt; b', '<div>R&amp;D a &lt; b</div>'],
  ])('writes %s', (_, body, expected) => {
    expect(text(body)).toBe(expected);
  });
});
