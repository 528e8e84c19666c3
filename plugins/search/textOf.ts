import type {ElementContent, RootContent} from 'hast';
import {isLeftOut} from './leftOut';

function collect(node: RootContent | ElementContent): string {
  if (node.type === 'text') {
    return node.value;
  }
  return node.type === 'element' && !isLeftOut(node) ? node.children.map(collect).join('') : '';
}

/** The words of a node in one line, without what the index leaves out. */
export function textOf(node: RootContent | ElementContent): string {
  return collect(node)
    .replace(/[\s\u200B]+/g, ' ')
    .trim();
}
