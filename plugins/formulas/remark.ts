import type {Root} from 'mdast';
// Adds the types of formulas to mdast.
import type {} from 'mdast-util-math';
import type {Plugin} from 'unified';
import {EXIT, visit} from 'unist-util-visit';
import {importNode} from '../shared/importNode';

/** Gives a chapter with formulas their styles, which no other chapter carries. */
const remarkFormulaStyles: Plugin<[], Root> = () => (tree) => {
  let hasFormulas = false;
  visit(tree, ['math', 'inlineMath'], () => {
    hasFormulas = true;
    return EXIT;
  });
  if (hasFormulas) {
    tree.children.unshift(importNode({named: []}, 'katex/dist/katex.min.css'));
  }
};

export default remarkFormulaStyles;
