import remarkFormulaStyles from '@site/plugins/formulas/remark';
import type {Root} from 'mdast';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {expect, it} from 'vitest';

function importsStyles(markdown: string): boolean {
  const processor = unified().use(remarkParse).use(remarkMath).use(remarkFormulaStyles);
  const {children} = processor.runSync(processor.parse(markdown)) as Root;
  return children.some(
    (node) =>
      node.type === 'mdxjsEsm' && JSON.stringify(node.data).includes('katex/dist/katex.min.css'),
  );
}

it.each([
  ['in a sentence', 'A $x^2$ and $y$.', true],
  ['by itself', '$$\nx\n$$', true],
  ['in a list', '- one\n- $x$', true],
  ['as code', '`$x$`', false],
  ['as money', 'US\\$ 5 and US\\$ 6', false],
])('a formula %s', (_, markdown, expected) => {
  expect(importsStyles(markdown)).toBe(expected);
});
