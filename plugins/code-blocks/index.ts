import path from 'node:path';
import type {Element, Root} from 'hast';
import type {MdxJsxFlowElementHast} from 'mdast-util-mdx-jsx';
import type {Plugin} from 'unified';
import {SKIP, visit} from 'unist-util-visit';
import {displayPath} from '../shared/docsPath';
import {classesOf, rawText} from '../shared/hast';
import {highlight} from './highlight';
import {parseOptions} from './options';

export type CodeBlocksOptions = {siteDir: string};

/** A block as src/theme/MDXComponents/Pre shows it. */
function toBlock(code: Element): MdxJsxFlowElementHast {
  const language = classesOf(code)
    .find((name) => name.startsWith('language-'))
    ?.slice('language-'.length)
    .toLowerCase();
  const {title, marked} = parseOptions(String(code.properties.metastring ?? ''));
  const html = highlight(rawText(code).replace(/\n$/, ''), language ?? 'text', marked);
  const values = {language, title, html};
  return {
    type: 'mdxJsxFlowElement',
    name: 'pre',
    attributes: Object.entries(values).flatMap(([name, value]) =>
      value === undefined ? [] : [{type: 'mdxJsxAttribute', name, value}],
    ),
    children: [],
  };
}

/** Highlights code while a chapter is compiled, so that no page brings a highlighter: see README.md. */
const rehypeCodeBlocks: Plugin<[CodeBlocksOptions], Root> =
  ({siteDir}) =>
  (tree, file) => {
    visit(tree, {type: 'element', tagName: 'pre'} as const, (pre: Element, index, parent) => {
      const [code] = pre.children;
      if (!parent || index === undefined || code?.type !== 'element' || code.tagName !== 'code') {
        return undefined;
      }
      try {
        parent.children[index] = toBlock(code);
      } catch (error) {
        const rule = error instanceof Error ? error.message : String(error);
        const place = displayPath(siteDir, path.resolve(siteDir, file.path));
        throw new Error(`${place}:${pre.position?.start.line ?? 1} code: ${rule}`, {cause: error});
      }
      return SKIP;
    });
  };

export default rehypeCodeBlocks;
