import type {Element, Root} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {visit} from 'unist-util-visit';
import {describe, expect, it} from 'vitest';
import rehypeTables from './index';

function tableOf(html: string): {table: Element; names: string[]} {
  const tree: Root = fromHtml(html, {fragment: true});
  (rehypeTables as unknown as () => (tree: Root) => void)()(tree);
  const names: string[] = [];
  let table: Element | undefined;
  visit(tree, 'element', (node) => {
    table ??= node.tagName === 'table' ? node : undefined;
    if (['th', 'td'].includes(node.tagName)) {
      names.push(node.tagName);
    }
  });
  if (!table) {
    throw new Error('The HTML has no table.');
  }
  return {table, names};
}

const head = (cells: string): string => `<table><thead><tr>${cells}</tr></thead></table>`;

describe('rehypeTables', () => {
  it('makes an empty corner a plain cell and keeps the headings', () => {
    expect(tableOf(head('<th></th><th>Valor</th>')).names).toEqual(['td', 'th']);
  });

  it('lets tables of four columns take the focus, narrower ones not', () => {
    const cell = '<th>a</th>';
    expect(tableOf(head(cell.repeat(4))).table.properties.tabIndex).toBe(0);
    expect(tableOf(head(cell.repeat(3))).table.properties.tabIndex).toBeUndefined();
  });

  it('leaves a table without a head alone', () => {
    const {table, names} = tableOf('<table><tbody><tr><td>a</td></tr></tbody></table>');
    expect(names).toEqual(['td']);
    expect(table.properties.tabIndex).toBeUndefined();
  });
});
