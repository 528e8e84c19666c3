import {type AtRule, type ChildNode, type Declaration, parse, type Rule} from 'postcss';
import type {PageWords} from './pageWords';
import {type CanMatch, readSelector} from './selector';

type Value = {
  text: string;
  /** Custom properties that it reads. */
  reads: readonly string[];
  /** Its own name where it is a custom property. */
  sets?: string;
};

type RuleNode = {
  type: 'rule';
  selectors: readonly {text: string; canMatch: CanMatch}[];
  values: readonly Value[];
};

/** `@media`, `@supports`, `@layer`: a condition around other rules. */
type GroupNode = {type: 'group'; head: string; nodes: readonly SheetNode[]};

/** Kept when something of the page names it. */
type NamedNode = {type: 'named'; name: string; text: string};

/** Kept on every page: the order of layers, `@page`. */
type FixedNode = {type: 'fixed'; text: string};

export type SheetNode = RuleNode | GroupNode | NamedNode | FixedNode;

function readValue({prop, value, important}: Declaration): Value {
  return {
    text: `${prop}:${value}${important ? '!important' : ''}`,
    reads: namesRead(value),
    ...(prop.startsWith('--') ? {sets: prop} : {}),
  };
}

/** Custom properties that a text reads: a value, or the styles that elements of a page carry. */
export function namesRead(text: string): string[] {
  return [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => String(name));
}

function readRule(rule: Rule): RuleNode {
  return {
    type: 'rule',
    selectors: rule.selectors.map((text) => ({text, canMatch: readSelector(text)})),
    values: rule.nodes.filter((node) => node.type === 'decl').map(readValue),
  };
}

function readAtRule(rule: AtRule): SheetNode {
  const {name, params, nodes} = rule;
  if (/keyframes$/.test(name)) {
    return {type: 'named', name: params, text: rule.toString()};
  }
  if (name === 'font-face') {
    const family = nodes?.find((node) => node.type === 'decl' && node.prop === 'font-family');
    return {
      type: 'named',
      name: family?.type === 'decl' ? family.value.replace(/["']/g, '') : '',
      text: rule.toString(),
    };
  }
  const isGroup = nodes?.some((node) => node.type !== 'decl') && name !== 'page';
  return isGroup
    ? {type: 'group', head: `@${name} ${params}`, nodes: nodes?.flatMap(readNode) ?? []}
    : {type: 'fixed', text: `${rule.toString()}${nodes ? '' : ';'}`};
}

function readNode(node: ChildNode): SheetNode[] {
  switch (node.type) {
    case 'rule':
      return [readRule(node)];
    case 'atrule':
      return [readAtRule(node)];
    default:
      return [];
  }
}

/**
 * Reads a style sheet once, so that many pages can take their part of it.
 *
 * @param css - minified, without nested rules
 */
export function readSheet(css: string): SheetNode[] {
  return parse(css).nodes.flatMap(readNode);
}

/** The rules that can match something of a page, each with those of its selectors that can. */
export function partFor(nodes: readonly SheetNode[], words: PageWords): SheetNode[] {
  return nodes.flatMap((node): SheetNode[] => {
    if (node.type === 'group') {
      const inside = partFor(node.nodes, words);
      return inside.length > 0 ? [{...node, nodes: inside}] : [];
    }
    if (node.type === 'rule') {
      const selectors = node.selectors.filter(({canMatch}) => canMatch(words));
      return selectors.length > 0 ? [{...node, selectors}] : [];
    }
    return [node];
  });
}
