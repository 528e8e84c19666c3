import type {Root} from 'mdast';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import {chapterComponents} from '../../src/domain/manual/chapterComponents';
import {importNode} from '../shared/importNode';

/** The module that exports the components of chapters. */
const source = '@site/src/components/forChapters';

/**
 * Gives each chapter an import of the components that it uses, so that no page carries the others:
 * authors write `<Term id="drift">` and nothing else.
 */
const remarkChapterComponents: Plugin<[], Root> = () => (tree) => {
  const used = new Set<string>();
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    if ('name' in node && node.name && Object.hasOwn(chapterComponents, node.name)) {
      used.add(node.name);
    }
  });
  if (used.size > 0) {
    tree.children.unshift(importNode({named: [...used].sort()}, source));
  }
};

export default remarkChapterComponents;
