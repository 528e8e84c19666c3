import {markdown} from '@site/tests/fixtures/articleMarkdown';
import {describe, expect, it} from 'vitest';

describe('blocks', () => {
  it('keeps code, its language and its empty lines', () => {
    expect(
      markdown(
        `<div class="theme-code-block block_kT0a"><div class=content_QJqH><pre tabindex=0 class="language-python thin-scrollbar pre_bY9V"><code class=lines_e6Vv><span class=code-keyword>def</span> <span class=code-name>f</span>():\n\n    <span class=code-keyword>return</span> <span class=code-number>1</span></code></pre><div class=buttonGroup><button type=button aria-label=Copiar><span>x</span></button></div></div></div>`,
      ),
    ).toMatchInlineSnapshot(`
      "\`\`\`python
      def f():

          return 1
      \`\`\`
      "
    `);
  });

  it('makes an admonition a quotation under its title', () => {
    expect(
      markdown(
        `<div class="theme-admonition theme-admonition-warning admonition_xJq3"><div class=admonitionHeading_Gvgb><span class=admonitionIcon_Rf37><svg viewBox="0 0 16 16"><path d=M8/></svg></span>Antes de vender</div><div class=admonitionContent_BuS1><p>Consulte um advogado.</div></div>`,
      ),
    ).toMatchInlineSnapshot(`
      "> **Antes de vender**
      >
      > Consulte um advogado.
      "
    `);
  });

  it('tells a diagram in words', () => {
    expect(
      markdown(
        `<figure class="diagram diagram--wide"><div class=diagram__scroll role=region><svg role=img aria-labelledby=t><title id=t>Comprar ou alugar</title><desc id=d>Calcule a memória.</desc><text>Cabe?</text></svg></div><figcaption id=c>Comprar ou alugar</figcaption></figure>`,
      ),
    ).toMatchInlineSnapshot(`
      "> **Comprar ou alugar**
      >
      > Calcule a memória.
      "
    `);
  });

  it('reads the label of a chart', () => {
    expect(
      markdown(
        '<figure><svg aria-label="Receita por ano."><g><title>2026</title></g></svg></figure>',
      ),
    ).toBe('> Receita por ano.\n');
  });

  it('puts folded text under its title', () => {
    expect(
      markdown(
        '<details class=finePrint_sfAu><summary>De onde vem</summary><div><p>Da fonte.</div></details>',
      ),
    ).toMatchInlineSnapshot(`
      "**De onde vem**

      Da fonte.
      "
    `);
  });

  it('puts tabs one below the other', () => {
    expect(
      markdown(
        `<div class="theme-tabs-container tabs-container tabList_a1B2"><ul role=tablist class=tabs><li role=tab class=tabs__item>Linux<li role=tab class=tabs__item>macOS</ul><div><div role=tabpanel><p>apt</div><div role=tabpanel hidden><p>brew</div></div></div>`,
      ),
    ).toMatchInlineSnapshot(`
      "**Linux**

      apt

      **macOS**

      brew
      "
    `);
  });

  it('leaves out what is interface', () => {
    expect(
      markdown(
        `<form class="filters_yQLd needs-javascript"><label>Nível<select><option>Todos</select></label></form><p role=status>3 critérios<div><noscript><p>Sem JavaScript</noscript></div><p class=no-print>Copiar<div><label for=n>Nota</label><textarea id=n></textarea><input id=o><button>Salvar</button></div><p>Texto.`,
      ),
    ).toBe('Texto.\n');
  });
});
