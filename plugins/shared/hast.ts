import type {Element, Nodes, Root} from 'hast';

/** What plugins ask of the tree of a page. */

export type Test = (element: Element) => boolean;

/** Visits a node and all below it until one stops it. Pages are large; a library’s walk takes longer. */
function visitElements(node: Nodes, stopsAt: Test): boolean {
  if (node.type === 'element' && stopsAt(node)) {
    return true;
  }
  return 'children' in node && node.children.some((child) => visitElements(child, stopsAt));
}

export function find(tree: Root | Element, test: Test): Element | undefined {
  let found: Element | undefined;
  visitElements(tree, (element) => {
    found = test(element) ? element : undefined;
    return found !== undefined;
  });
  return found;
}

export function findAll(tree: Root | Element, test: Test): Element[] {
  const found: Element[] = [];
  visitElements(tree, (element) => {
    if (test(element)) {
      found.push(element);
    }
    return false;
  });
  return found;
}

export function classesOf({properties}: Element): string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : [];
}

export const hasClass =
  (name: string): Test =>
  (element) =>
    classesOf(element).includes(name);

export const isTag =
  (name: string): Test =>
  ({tagName}) =>
    tagName === name;

/** All the text of a node as it stands in the HTML. */
export function rawText(node: Nodes): string {
  if (node.type === 'text') {
    return node.value;
  }
  return 'children' in node ? node.children.map(rawText).join('') : '';
}
