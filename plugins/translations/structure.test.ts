import {compareStructure} from '@site/plugins/translations/structure';
import {describe, expect, it} from 'vitest';

const source = `---
title: Título
description: D.
---

Veja [privacidade](./privacy.mdx) e [fora](https://example.org) [@gebru-2021; @bekman-2026].

## Um {/* #one */}

<Checklist id="hardware" />

| a | b |
| --- | --- |
| 1 | 2 |

## Dois {/* #two */}

\`\`\`python
print(1)
\`\`\`

Um <Term id="drift">desvio</Term> e [#one](#one).
`;

const translation = source.replace('Título', 'Title').replace('## Um', '## One');

function messages(changed: string): string[] {
  return compareStructure(source, changed).map(({line, message}) => `${line} ${message}`);
}

describe('compareStructure', () => {
  it('finds nothing where only words differ', () => {
    expect(messages(translation)).toEqual([]);
  });

  it('lets citations and links change places within a section, and sources be others', () => {
    const changed = translation.replace(
      'Veja [privacidade](./privacy.mdx) e [fora](https://example.org) [@gebru-2021; @bekman-2026].',
      '[@bekman-2026] and [@gebru-2021]: see [outside](https://example.com), [privacy](./privacy.mdx).',
    );
    expect(messages(changed)).toEqual([]);
  });

  it('wants the figure of the social card in both languages', () => {
    const card = 'description: D.\ncard: {figure: 6%, statement: A, source: somebody-2025}';
    const withCard = source.replace('description: D.', card);
    expect(compareStructure(withCard, translation)).toEqual([
      {
        line: 1,
        message:
          'social cards: lacks card of somebody-2025 (line 1) of the source; both languages need the same',
      },
    ]);
    expect(compareStructure(withCard, withCard)).toEqual([]);
  });

  it('names a heading that is missing and one too many, and nothing that follows from it', () => {
    expect(messages(translation.replace('#two', '#deux'))).toEqual([
      '16 headings: lacks ## … {/* #two */} (line 16) of the source and has ## … {/* #deux */} (line 16) that the source has not; both languages need the same',
    ]);
  });

  it('names headings of another level', () => {
    expect(messages(translation.replace('## Dois', '### Two'))[0]).toContain(
      'has ### … {/* #two */} (line 16) that the source has not',
    );
  });

  it('names headings in another order', () => {
    const changed = '## B {/* #two */}\n\n## A {/* #one */}\n';
    const original = '## A {/* #one */}\n\n## B {/* #two */}\n';
    expect(compareStructure(original, changed)).toEqual([
      {
        line: 1,
        message:
          'headings: ## … {/* #two */} stands in another place than in the source; both languages need the same order',
      },
    ]);
  });

  it.each([
    [
      'a component',
      ['<Checklist id="hardware" />', ''],
      '8 components: lacks <Checklist id="hardware"> (line 10) of the source; both languages need the same',
    ],
    [
      'the id of a component',
      ['id="drift"', 'id="data-leakage"'],
      '22 components: lacks <Term id="drift"> (line 22) of the source and has <Term id="data-leakage"> (line 22) that the source has not; both languages need the same',
    ],
    [
      'a citation',
      ['; @bekman-2026', ''],
      '1 citations: lacks @bekman-2026 (line 6) of the source; both languages need the same',
    ],
    [
      'a row of a table',
      ['| 1 | 2 |\n', ''],
      '12 tables: lacks 2 × 2 (line 12) of the source and has 1 × 2 (line 12) that the source has not; both languages need the same',
    ],
    [
      'an image',
      ['print(1)\n```', 'print(1)\n```\n\n![Plan](./plan.svg)'],
      '22 images: has ![](./plan.svg) (line 22) that the source has not; both languages need the same',
    ],
    [
      'the language of a code block',
      ['```python', '```sh'],
      '18 code blocks: lacks ```python (line 18) of the source and has ```sh (line 18) that the source has not; both languages need the same',
    ],
    [
      'a link inside the manual',
      ['./privacy.mdx', './security.mdx'],
      '6 links: lacks ./privacy.mdx (line 6) of the source and has ./security.mdx (line 6) that the source has not; both languages need the same',
    ],
  ] as const)('names %s that differs', (_name, [before, after], expected) => {
    expect(messages(translation.replace(before, after))).toEqual([expected]);
  });

  it('leaves a text that cannot be read to the check of the chapter', () => {
    expect(messages(`${translation}\n{open`)).toEqual([]);
  });

  it('shows three of many differences', () => {
    const terms = ['a', 'b', 'c', 'd', 'e'].map((id) => `<Term id="${id}">x</Term>`).join(' ');
    expect(compareStructure(terms, 'x')[0]?.message).toContain('<Term id="c"> (line 1), 2 more');
  });
});
