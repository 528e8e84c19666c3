import path from 'node:path';
import {evaluate} from '@mdx-js/mdx';
import {createElement} from 'react';
import * as runtime from 'react/jsx-runtime';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import rehypeDiagrams from './index';

const siteDir = '/site';

async function render(markdown: string): Promise<string> {
  const {default: Content} = await evaluate(
    {value: markdown, path: path.join(siteDir, 'docs/a/b.mdx')},
    {...runtime, rehypePlugins: [[rehypeDiagrams, {siteDir}]]},
  );
  return renderToStaticMarkup(createElement(Content));
}

async function problem(markdown: string): Promise<string> {
  return render(markdown).then(
    () => 'ok',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}

function block(...lines: string[]): string {
  return ['```mermaid', ...lines, '```'].join('\n');
}

const alternative = ['  accTitle: Do pedido à entrega', '  accDescr: Um pedido vira uma entrega.'];

const flow = block(
  'flowchart LR',
  ...alternative,
  '  a["Pedido {1}"] -->|aceito & pago| b(Entrega)',
);

describe('rehypeDiagrams', () => {
  it('draws a figure with title, description and caption', async () => {
    const html = await render(`Antes.\n\n${flow}\n\nDepois.`);
    expect(html.replace(/<defs>[\s\S]*<\/defs>/, '<defs/>')).toMatchInlineSnapshot(`
      "<p>Antes.</p>
      <figure class="diagram"><svg viewBox="0 0 369 53" width="443" height="64" role="img" aria-labelledby="diagram-229a4ad7-title" aria-describedby="diagram-229a4ad7-description"><title id="diagram-229a4ad7-title">Do pedido à entrega</title><desc id="diagram-229a4ad7-description">Um pedido vira uma entrega.</desc><defs/><polyline points="104,26.5 271.5,26.5" fill="none" stroke="var(--ofm-diagram-line)" stroke-width="1" marker-end="url(#diagram-229a4ad7-arrowhead)"></polyline><g><rect x="148" y="10.5" width="79.4" height="30.3" rx="2" ry="2" fill="var(--ofm-diagram-bg)" stroke="none" stroke-width="1"></rect><text x="187.8" y="25.6" text-anchor="middle" font-size="11" font-weight="400" fill="var(--ofm-diagram-muted)" dy="3.9">aceito &amp; pago</text></g><g><rect x="8" y="8" width="96" height="36.9" rx="0" ry="0" fill="var(--ofm-diagram-surface)" stroke="var(--ofm-diagram-border)" stroke-width="0.8"></rect><text x="56" y="26.5" text-anchor="middle" font-size="13" font-weight="500" fill="var(--ofm-diagram-fg)" dy="4.6">Pedido {1}</text></g><g><rect x="271.5" y="8" width="89.4" height="36.9" rx="6" ry="6" fill="var(--ofm-diagram-surface)" stroke="var(--ofm-diagram-border)" stroke-width="0.8"></rect><text x="316.2" y="26.5" text-anchor="middle" font-size="13" font-weight="500" fill="var(--ofm-diagram-fg)" dy="4.6">Entrega</text></g></svg><figcaption id="diagram-229a4ad7-caption">Do pedido à entrega</figcaption></figure>
      <p>Depois.</p>"
    `);
  });

  it('takes colours from the site alone, and needs neither style elements nor attributes', async () => {
    const html = await render(flow);
    expect(html).not.toMatch(/<style|style="|@import|font-family|#[0-9a-f]{3,6}"/i);
    expect(new Set(html.match(/var\(--[\w-]+\)/g))).toMatchInlineSnapshot(`
      Set {
        "var(--ofm-diagram-accent)",
        "var(--ofm-diagram-line)",
        "var(--ofm-diagram-bg)",
        "var(--ofm-diagram-muted)",
        "var(--ofm-diagram-surface)",
        "var(--ofm-diagram-border)",
        "var(--ofm-diagram-fg)",
      }
    `);
  });

  it('keeps ids apart, also of a diagram that comes twice', async () => {
    const html = await render([flow, flow, flow.replace('Pedido {1}', 'Outro')].join('\n\n'));
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(12);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [
      ...[...html.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id),
      ...[...html.matchAll(/aria-(?:labelledby|describedby)="([^"]+)"/g)].map(([, id]) => id),
    ];
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('lets wide diagrams scroll with the keyboard, and narrow ones shrink', async () => {
    const wide = block(
      'flowchart LR',
      ...alternative,
      'a[Coleta de dados] --> b[Limpeza] --> c[Treinamento] --> d[Avaliação] --> e[Entrega]',
    );
    expect((await render(wide)).replace(/<svg[\s\S]*<\/svg>/, '<svg/>')).toMatchInlineSnapshot(
      `"<figure class="diagram diagram--wide"><div class="diagram__scroll" role="region" tabindex="0" aria-labelledby="diagram-5cdefaa6-caption"><svg/></div><figcaption id="diagram-5cdefaa6-caption">Do pedido à entrega</figcaption></figure>"`,
    );
    expect(await render(flow.replace('LR', 'TD'))).not.toContain('tabindex');
  });

  it('draws state and sequence diagrams', async () => {
    const state = block(
      'stateDiagram-v2',
      ...alternative,
      '[*] --> Início',
      'Início --> [*] : fim',
    );
    expect(await render(state)).toContain('>Início</text>');
    const sequence = block(
      'sequenceDiagram',
      ...alternative,
      'participant c as Cliente',
      'c->>Empresa: envia dados',
    );
    expect(await render(sequence)).toContain('>envia dados</text>');
  });

  it('leaves other code alone', async () => {
    expect(await render('```ts\nflowchart\n```')).toContain('<code class="language-ts">');
  });

  it('says what would be right, with file and line', async () => {
    const broken = [
      ['flowchart LR', 'accDescr: x', 'a --> b'],
      ['flowchart LR', 'accTitle: x', 'a --> b'],
      ['pie', ...alternative, '"a": 1'],
      ['flowchart LR', ...alternative, 'a --> b', 'style a fill:#f00'],
      ['flowchart LR', ...alternative, 'a-->b'],
      ['flowchart LR', ...alternative, 'a[Um --> b'],
      ['flowchart LR', ...alternative],
      ['flowchart LR', ...alternative, 'a & b & c & d & e --> f & g & h & i & j'],
    ];
    const problems: string[] = [];
    for (const lines of broken) {
      problems.push(await problem(`Texto.\n\n${block(...lines)}`));
    }
    expect(problems.join('\n')).toMatchInlineSnapshot(`
      "docs/a/b.mdx:3 diagram: needs a line "accTitle: …" with its title, which is also the caption
      docs/a/b.mdx:3 diagram: needs a line "accDescr: …" with what the diagram shows, for those who cannot see it
      docs/a/b.mdx:4 diagram: begins with "flowchart LR", "flowchart TD", "stateDiagram-v2" or "sequenceDiagram" (got "pie")
      docs/a/b.mdx:8 diagram: colours and links come from the site, in light and dark mode; remove "style a fill:#f00"
      docs/a/b.mdx:7 diagram: "a-->b" is not understood: write boxes as id[Label], with an id of letters A–Z and digits, and arrows with spaces: a[Um] --> b[Dois] or a -->|sim| b
      docs/a/b.mdx:7 diagram: "a[Um --> b" is not understood: write boxes as id[Label], with an id of letters A–Z and digits, and arrows with spaces: a[Um] --> b[Dois] or a -->|sim| b
      docs/a/b.mdx:3 diagram: draws nothing; write at least one box, such as a[Label]
      docs/a/b.mdx:3 diagram: has 10 boxes; draw at most 9, or split it in two"
    `);
  });
});
