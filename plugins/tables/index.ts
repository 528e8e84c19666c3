import type {Element, Root} from 'hast';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';

/** Fewer columns fit the width of the text. */
const scrollingColumns = 4;

function isElement(node: {type: string}): node is Element {
  return node.type === 'element';
}

function headings(table: Element): Element[] {
  const [head] = table.children.filter(isElement);
  const [row] = head?.tagName === 'thead' ? head.children.filter(isElement) : [];
  return row?.children.filter(isElement) ?? [];
}

/** Empty corner cells are no headings, and wide tables can be scrolled by keyboard. */
const rehypeTables: Plugin<[], Root> = () => (tree: Root) => {
  visit(tree, {type: 'element', tagName: 'table'} as const, (node) => {
    const table = node as Element;
    const cells = headings(table);
    for (const cell of cells.filter(({children}) => children.length === 0)) {
      cell.tagName = 'td';
    }
    if (cells.length >= scrollingColumns) {
      table.properties.tabIndex = 0;
    }
  });
};

export default rehypeTables;
