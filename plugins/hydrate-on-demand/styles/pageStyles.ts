import type {PageWords} from './pageWords';
import {namesRead, partFor, type SheetNode} from './sheet';

function rulesOf(nodes: readonly SheetNode[]): Extract<SheetNode, {type: 'rule'}>[] {
  return nodes.flatMap((node) => {
    switch (node.type) {
      case 'rule':
        return [node];
      case 'group':
        return rulesOf(node.nodes);
      default:
        return [];
    }
  });
}

/** Custom properties that something reads, directly or through another that is read. */
function propertiesInUse(nodes: readonly SheetNode[], inlineStyles: string): ReadonlySet<string> {
  const values = rulesOf(nodes).flatMap((rule) => rule.values);
  const readBy = new Map<string, string[]>();
  for (const {sets, reads} of values) {
    if (sets) {
      readBy.set(sets, [...(readBy.get(sets) ?? []), ...reads]);
    }
  }
  const found = new Set<string>();
  const add = (name: string): void => {
    if (!found.has(name)) {
      found.add(name);
      readBy.get(name)?.forEach(add);
    }
  };
  const read = values.filter(({sets}) => !sets).flatMap(({reads}) => reads);
  [...read, ...namesRead(inlineStyles)].forEach(add);
  return found;
}

const ofRoot = /^(?::root|html)?(?:\[data-theme=\w+\])?$/;

/**
 * Leaves out what layers set on the root element where a rule outside all layers, which wins
 * over them whatever its selector, sets it too.
 */
function withoutShadowed(nodes: readonly SheetNode[]): SheetNode[] {
  const always = nodes.filter(
    (node) => node.type === 'rule' && node.selectors.some(({text}) => text === ':root'),
  );
  const shadowed = new Set(rulesOf(always).flatMap(({values}) => values.map(({sets}) => sets)));
  const clean = (list: readonly SheetNode[]): SheetNode[] =>
    list.map((node): SheetNode => {
      if (node.type === 'group') {
        return {...node, nodes: clean(node.nodes)};
      }
      return node.type === 'rule' && node.selectors.every(({text}) => ofRoot.test(text))
        ? {...node, values: node.values.filter(({sets}) => !sets || !shadowed.has(sets))}
        : node;
    });
  return nodes.map((node) =>
    node.type === 'group' && node.head.startsWith('@layer')
      ? {...node, nodes: clean(node.nodes)}
      : node,
  );
}

function write(nodes: readonly SheetNode[], inUse: ReadonlySet<string>): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'group': {
          const inside = write(node.nodes, inUse);
          return inside && `${node.head}{${inside}}`;
        }
        case 'rule': {
          const values = node.values.filter(({sets}) => !sets || inUse.has(sets));
          const selectors = node.selectors.map(({text}) => text).join(',');
          return values.length > 0 ? `${selectors}{${values.map(({text}) => text).join(';')}}` : '';
        }
        default:
          return node.text;
      }
    })
    .join('');
}

/** Leaves out animations and fonts that no rule names. */
function withoutUnnamed(nodes: readonly SheetNode[]): SheetNode[] {
  const values = rulesOf(nodes).flatMap((rule) => rule.values.map(({text}) => text));
  const text = values.join(';');
  const clean = (list: readonly SheetNode[]): SheetNode[] =>
    list.flatMap((node): SheetNode[] => {
      if (node.type === 'group') {
        return [{...node, nodes: clean(node.nodes)}];
      }
      return node.type === 'named' && !text.includes(node.name) ? [] : [node];
    });
  return clean(nodes);
}

/**
 * The part of the style sheets that a page can use before a script of the site has run, in the
 * order of the sheets: with it alone the page looks as it does with all of them.
 *
 * @param sheets - those that the page links, in their order
 * @param html - of the page, for the custom properties that styles of its elements read
 */
export function pageStyles(
  sheets: readonly (readonly SheetNode[])[],
  words: PageWords,
  html: string,
): string {
  const part = withoutShadowed(withoutUnnamed(partFor(sheets.flat(), words)));
  return write(part, propertiesInUse(part, html));
}
