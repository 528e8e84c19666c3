import remarkChapterComponents from '@site/plugins/chapter-components/remark';
import type {Root} from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';

/** The import that a page gains, as code. */
function importOf(mdx: string): string | undefined {
  const processor = unified().use(remarkParse).use(remarkMdx).use(remarkChapterComponents);
  const tree = processor.runSync(processor.parse(mdx)) as Root;
  const [first] = tree.children;
  const [statement] = (first?.type === 'mdxjsEsm' && first.data?.estree?.body) || [];
  if (statement?.type !== 'ImportDeclaration') {
    return undefined;
  }
  const names = statement.specifiers.map(({local}) => local.name);
  return `import {${names.join(', ')}} from '${statement.source.value}'`;
}

describe('a chapter', () => {
  it.each([
    ['a component', '<Checklist id="data" />', 'Checklist'],
    ['one in the middle of a sentence', 'A <Term id="drift">drift</Term> is slow.', 'Term'],
    ['one used twice, once', '<Term id="a">a</Term> and <Term id="b">b</Term>', 'Term'],
    ['several, sorted', '<Term id="a">a</Term>\n\n<Checklist id="data" />', 'Checklist, Term'],
    ['one inside an element', '<div className="no-print">\n\n<Glossary />\n\n</div>', 'Glossary'],
  ])('imports %s', (_, mdx, names) => {
    expect(importOf(mdx)).toBe(`import {${names}} from '@site/src/components/forChapters'`);
  });

  it.each([
    ['plain text', 'Text.'],
    ['a component as code', '`<Checklist id="data" />`'],
    ['an element of HTML', '<kbd>K</kbd>'],
    ['a component that chapters may not use', '<Tabs />'],
    ['what every object has', '<constructor />'],
  ])('imports nothing for %s', (_, mdx) => {
    expect(importOf(mdx)).toBeUndefined();
  });
});
