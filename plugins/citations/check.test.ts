import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {compile} from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import remarkCheckCitations from './check';

let siteDir = '';

beforeAll(() => {
  siteDir = fs.mkdtempSync(path.join(os.tmpdir(), 'citations-'));
  const write = (folder: string, keys: string[]) => {
    fs.mkdirSync(path.join(siteDir, folder), {recursive: true});
    for (const key of keys) {
      fs.writeFileSync(path.join(siteDir, folder, `${key}.yaml`), '');
    }
  };
  write('docs/_data/references', ['hu-2021-lora', 'sutton-2019-lesson', 'vaswani-2017-attention']);
  write('versioned_docs/version-0.9/_data/references', ['old-2001']);
});

afterAll(() => fs.rmSync(siteDir, {recursive: true}));

async function check(markdown: string, page = 'docs/a/b.mdx'): Promise<string> {
  try {
    await compile(
      {value: markdown, path: path.join(siteDir, page)},
      {remarkPlugins: [remarkGfm, [remarkCheckCitations, {siteDir}]]},
    );
    return 'ok';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const references = '\n\n## Referências {/* #references */}\n';

describe('remarkCheckCitations', () => {
  it('accepts every form of citation', async () => {
    const page = [
      'Grupo [@hu-2021-lora, p. 3; ver @sutton-2019-lesson] e [-@hu-2021-lora, cap. 2].',
      'Em texto, @sutton-2019-lesson, (@hu-2021-lora) e -@hu-2021-lora [art. 5].',
      '',
      '| A | B |\n|---|---|\n| [@hu-2021-lora] | x |',
      '',
      '- item [@sutton-2019-lesson]',
      '',
      ':::note\n\n<div>\n  Texto @hu-2021-lora\n</div>\n\n:::',
    ].join('\n');
    expect(await check(page + references)).toBe('ok');
  });

  it('lists every unknown key with its place and the nearest ones', async () => {
    const page = [
      '---\ntitle: T\n---',
      '',
      'Uma *coisa* [@sutton-2019-leson; @hu-2021-lora].',
      '',
      '- item',
      '  outra linha @Hu2021 e @Hu2021.',
      '',
      '| A |\n|---|\n| [@vaswani] |',
    ].join('\n');
    expect(await check(page + references)).toMatchInlineSnapshot(`
      "4 problems with the citations of docs/a/b.mdx:
      docs/a/b.mdx:5:14 citation @sutton-2019-leson: no such entry in docs/_data/references (nearest: sutton-2019-lesson, hu-2021-lora, vaswani-2017-attention)
      docs/a/b.mdx:8:15 citation @Hu2021: no such entry in docs/_data/references (nearest: hu-2021-lora, sutton-2019-lesson, vaswani-2017-attention)
      docs/a/b.mdx:8:25 citation @Hu2021: no such entry in docs/_data/references (nearest: hu-2021-lora, sutton-2019-lesson, vaswani-2017-attention)
      docs/a/b.mdx:12:4 citation @vaswani: no such entry in docs/_data/references (nearest: hu-2021-lora, vaswani-2017-attention, sutton-2019-lesson)"
    `);
  });

  it('reports citations where the engine does not look', async () => {
    const page = [
      '# Título [@hu-2021-lora]',
      '',
      'Um **forte [@hu-2021-lora]**, *ênfase @hu-2021-lora* e [elo @hu-2021-lora](/x).',
    ].join('\n');
    expect(await check(page + references)).toMatchInlineSnapshot(`
      "4 problems with the citations of docs/a/b.mdx:
      docs/a/b.mdx:1:10 citation [@hu-2021-lora]: cannot stand in a heading; move it out, after the marked text
      docs/a/b.mdx:3:12 citation [@hu-2021-lora]: cannot stand in strong text; move it out, after the marked text
      docs/a/b.mdx:3:39 citation @hu-2021-lora: cannot stand in emphasis; move it out, after the marked text
      docs/a/b.mdx:3:61 citation @hu-2021-lora: cannot stand in the text of a link; move it out, after the marked text"
    `);
  });

  it('reports a part of a group that has no key', async () => {
    expect(await check(`Veja [@hu-2021-lora; p. 3].${references}`)).toMatchInlineSnapshot(`
      "1 problem with the citations of docs/a/b.mdx:
      docs/a/b.mdx:1:6 citation [@hu-2021-lora; p. 3]: every part between semicolons needs its own @key (got "p. 3")"
    `);
  });

  it('asks for a last heading with the id references, in the language of the page', async () => {
    const page = '## Um\n\nVeja [@hu-2021-lora].\n\n## Dois\n';
    expect(await check(page)).toMatchInlineSnapshot(`
      "1 problem with the citations of docs/a/b.mdx:
      docs/a/b.mdx:5 references: a page that cites ends with the heading "## Referências {/* #references */}"; add it after the last section"
    `);
    const english = 'i18n/en/docusaurus-plugin-content-docs/current/a/b.mdx';
    expect(await check(page, english)).toContain('"## References {/* #references */}"');
    expect(await check(`${page}\n\n## Fontes \\{#references}\n`)).toBe('ok');
  });

  it('ignores code, e-mail addresses, accounts in links and pages without citations', async () => {
    const page = [
      'Escreva a contato@empresa.com.br, <span>a@b.co</span> ou use `@types/node`.',
      '',
      '```ts\nimport "@types/node"; // [@hu-2021-lora]\n```',
      '',
      '[@alguem](https://github.com/alguem) e <code>@x-y</code>',
    ].join('\n');
    expect(await check(page)).toBe('ok');
  });

  it('uses the bibliography of the page’s version', async () => {
    const page = `Veja [@old-2001].${references}`;
    expect(await check(page, 'versioned_docs/version-0.9/a.mdx')).toBe('ok');
    expect(await check(page, 'i18n/en/docusaurus-plugin-content-docs/version-0.9/a.mdx')).toBe(
      'ok',
    );
    expect(await check(page)).toContain('docs/a/b.mdx:1:7 citation @old-2001: no such entry');
  });
});
