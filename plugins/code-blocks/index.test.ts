import {compile} from '@mdx-js/mdx';
import rehypeCodeBlocks from '@site/plugins/code-blocks';
import {parseOptions} from '@site/plugins/code-blocks/options';
import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {describe, expect, it} from 'vitest';

/** As Docusaurus hands on what stands after the language. */
const metastring = () => (tree: Root) => {
  visit(tree, 'code', (node) => {
    node.data = {...node.data, hProperties: {metastring: node.meta ?? undefined}};
  });
};

async function toJsx(markdown: string): Promise<string> {
  const result = await compile(
    {value: markdown, path: '/site/docs/a.mdx'},
    {
      jsx: true,
      remarkPlugins: [metastring],
      rehypePlugins: [[rehypeCodeBlocks, {siteDir: '/site'}]],
    },
  );
  return /<_components\.pre[\s\S]*?\/>/.exec(String(result))?.[0] ?? '';
}

describe('a block of code', () => {
  it('becomes the element that the theme shows, with its code marked', async () => {
    expect(await toJsx('```json\n{"a": 1}\n```')).toMatchInlineSnapshot(
      `"<_components.pre language="json" html="{<span class=&quot;code-name&quot;>&quot;a&quot;</span><span class=&quot;code-keyword&quot;>:</span> <span class=&quot;code-number&quot;>1</span>}" />"`,
    );
  });

  it('keeps its title', async () => {
    expect(await toJsx('```py title="train.py"\na = 1\n```')).toContain('title="train.py"');
  });

  it('is refused with what no reader would see, by file and line', async () => {
    await expect(toJsx('Text\n\n```py showLineNumbers\na = 1\n```')).rejects.toThrowError(
      'docs/a.mdx:3 code: expected title="…" or lines such as {1,3-5} (got showLineNumbers)',
    );
  });
});

describe('parseOptions', () => {
  it('reads title and lines', () => {
    expect(parseOptions(`title='a b' {1,3-4}`)).toEqual({title: 'a b', marked: new Set([1, 3, 4])});
    expect(parseOptions('')).toEqual({title: undefined, marked: new Set()});
  });
});
