import {markdown} from '@site/tests/fixtures/articleMarkdown';
import {describe, expect, it} from 'vitest';

describe('text', () => {
  it('links headings to their place and leaves out the mark of the page', () => {
    expect(
      markdown(
        '<header><h1>Hardware</h1></header><h2 class=anchor id=why>Por quê<a href=#why class=hash-link title="Link direto">​</a></h2>',
      ),
    ).toMatchInlineSnapshot(`
      "# Hardware

      ## [Por quê](https://manual.example/manual/a/b#why)
      "
    `);
  });

  it('makes links absolute', () => {
    expect(
      markdown(
        '<p><a href=/manual/c#d title="Ir">c</a>, <a href=#e>e</a>, <a href=https://f.example/>f</a>.',
      ),
    ).toMatchInlineSnapshot(`
      "[c](https://manual.example/manual/c#d), [e](https://manual.example/manual/a/b#e), [f](https://f.example/).
      "
    `);
  });

  it('keeps of a term the word', () => {
    expect(
      markdown(
        '<p>Um <button type=button class=term_Tvc1 popovertarget=t title="Ver a definição">acelerador</button><span id=t popover=auto class=definition_ftKl><strong class=name_dhLC>acelerador</strong>Processador.</span> caro.',
      ),
    ).toMatchInlineSnapshot(`
      "Um acelerador caro.
      "
    `);
  });

  it('makes citations footnotes', () => {
    expect(
      markdown(
        `<p>Use 2 processos <span class=citation id=citation--a-1>(<a href=#bib-bekman-2026 class="">Bekman, 2026</a>)</span>.
<h2 id=references>Referências</h2>
<ul class=references aria-labelledby=references><li class=csl-entry id=bib-bekman-2026>Bekman, S. (2026). <i>Open Book</i>. <a href=https://a.example/b target=_blank class="">https://a.example/b</a></ul>`,
      ),
    ).toMatchInlineSnapshot(`
      "Use 2 processos (Bekman, 2026[^bekman-2026]).

      ## [Referências](https://manual.example/manual/a/b#references)

      [^bekman-2026]: Bekman, S. (2026). *Open Book*. <https://a.example/b>
      "
    `);
  });

  it('gives formulas back as TeX', () => {
    const formula = (tex: string): string =>
      `<span class=katex><span class=katex-mathml><math><semantics><mrow><mi>H</mi></mrow><annotation encoding=application/x-tex>${tex}</annotation></semantics></math></span><span class=katex-html aria-hidden=true><span class=base>H</span></span></span>`;
    expect(
      markdown(
        `<p>Com ${formula('N_L')}-ésimo, por US$ 5:</p><span class=katex-display>${formula('H = \\frac{6ND}{P}')}</span><table><tr><th>a<tr><td>${formula('|x|')}</table>`,
      ),
    ).toMatchInlineSnapshot(`
      "Com $N_L$-ésimo, por US\\$ 5:

      $$
      H = \\frac{6ND}{P}
      $$

      | a |
      | - |
      | $\\vert{}x\\vert{}$ |
      "
    `);
  });
});
