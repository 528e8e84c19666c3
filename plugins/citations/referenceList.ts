import type {Element, ElementContent, Root} from 'hast';
import {SKIP, visit} from 'unist-util-visit';

const address = /https?:\/\/[^\s<>]+[^\s<>.,;:)\]]/g;

function linkAddresses(text: string): ElementContent[] {
  const parts: ElementContent[] = [];
  let end = 0;
  for (const match of text.matchAll(address)) {
    parts.push({type: 'text', value: text.slice(end, match.index)});
    parts.push({
      type: 'element',
      tagName: 'a',
      properties: {href: match[0], rel: ['noopener']},
      children: [{type: 'text', value: match[0]}],
    });
    end = match.index + match[0].length;
  }
  parts.push({type: 'text', value: text.slice(end)});
  return parts.filter((part) => part.type !== 'text' || part.value !== '');
}

function isElement(node: {type: string}): node is Element {
  return node.type === 'element';
}

function hasHeading(tree: Root, id: string): boolean {
  let found = false;
  visit(tree, 'element', ({tagName, properties}) => {
    found ||= /^h[1-6]$/.test(tagName) && properties.id === id;
  });
  return found;
}

/**
 * Turns the library’s block of entries into a list: items are counted by screen readers, and
 * Docusaurus only knows anchors of list items, so links to a `div` would fail the build.
 */
export function finishReferenceList(tree: Root): void {
  visit(tree, 'element', (node) => {
    if (node.properties.id !== 'refs') {
      return;
    }
    const entries = node.children.filter(isElement);
    for (const entry of entries) {
      entry.tagName = 'li';
      visit(entry, 'text', (text, index, parent) => {
        if (parent === undefined || index === undefined) {
          return;
        }
        const parts = linkAddresses(text.value);
        parent.children.splice(index, 1, ...parts);
        return [SKIP, index + parts.length];
      });
    }
    node.tagName = 'ul';
    node.properties = {
      className: ['references'],
      ariaLabelledBy: hasHeading(tree, 'references') ? ['references'] : undefined,
    };
    node.children = entries;
    return SKIP;
  });
}
