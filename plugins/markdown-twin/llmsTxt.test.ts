import {expect, it} from 'vitest';
import type {ManualVersion} from '../shared/chapters';
import {type Index, toLlmsTxt} from './llmsTxt';

function chapter(path: string, title: string) {
  return {path, title, description: `About [${title}].`, lastReviewed: undefined};
}

const shown: ManualVersion = {
  name: '1.0',
  label: '1.0',
  isShown: true,
  parts: [{name: 'Start here', chapters: [chapter('/en/manual', 'Manual')]}],
  others: [chapter('/en/manual/extra', 'Extra')],
};
const next: ManualVersion = {
  name: 'next',
  label: 'Current text',
  isShown: false,
  parts: [{name: 'Start here', chapters: [chapter('/en/manual/next', 'Manual')]}],
  others: [],
};
const index: Index = {
  locale: 'en',
  title: 'Open Manual',
  host: 'https://manual.example',
  shown,
  others: [next],
  otherIndexes: [{path: '/llms.txt', title: 'Manual Aberto'}],
  full: {path: '/en/llms-full.txt', bytes: 1_848_454},
  data: [
    {name: 'criteria', path: '/en/data/1.0/criteria.json'},
    {name: 'glossary', path: '/en/data/1.0/glossary.json'},
  ],
};

it('writes the index in the form of llmstxt.org', () => {
  expect(toLlmsTxt(index)).toMatchInlineSnapshot(`
    "# Open Manual

    > An open manual that takes a person with basic technical knowledge to a company that trains machine-learning models for clients, by a replicable model. “Franchise” is a metaphor.

    - Version: 1.0.
    - Every page of the manual has a copy in Markdown at the same address with \`.md\` at its end; the links below lead to these copies.
    - The whole manual in one file: [llms-full.txt](https://manual.example/en/llms-full.txt), 1.8 MB.
    - Text and data: CC BY 4.0. Code: MIT.
    - To cite, give the title of the chapter, the name of the manual, the address of the page (that of the copy, without \`.md\`), the version and the day of review. Each criterion of the seal has an id and an address of its own, such as \`DAT-01\`; an id never changes its meaning.
    - Disputable numbers carry a source, a date and how they were verified. When you repeat them, repeat that too.
    - Data as JSON, in both languages: [criteria](https://manual.example/en/data/1.0/criteria.json), [glossary](https://manual.example/en/data/1.0/glossary.json).

    ## Start here

    - [Manual](https://manual.example/en/manual.md): About \\[Manual].

    ## Other chapters

    - [Extra](https://manual.example/en/manual/extra.md): About \\[Extra].

    ## Optional

    - [Manual Aberto](https://manual.example/llms.txt): the same index in Portuguese
    - [Current text](https://manual.example/en/manual/next.md): another version of the manual
    "
  `);
});

it('speaks the language of the index', () => {
  const text = toLlmsTxt({...index, locale: 'pt-BR', otherIndexes: [], others: []});
  expect(text).toContain('Versão: 1.0.');
  expect(text).toContain('llms-full.txt), 1,8 MB.');
  expect(text).toContain('## Outros capítulos');
  expect(text).not.toContain('## Optional');
});
