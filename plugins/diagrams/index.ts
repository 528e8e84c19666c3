import path from 'node:path';
import type {Element, ElementContent, Root, RootContent} from 'hast';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import {displayPath} from '../shared/docsPath';
import {drawDiagram} from './draw';
import {DiagramError, parseDiagramSource} from './source';

export type DiagramsOptions = {siteDir: string};

type Parent = {children: (RootContent | ElementContent)[]};
type Block = {parent: Parent; pre: Element; source: string};

function mermaidSource(pre: Element): string | undefined {
  const [code] = pre.children;
  if (pre.tagName !== 'pre' || code?.type !== 'element' || code.tagName !== 'code') {
    return undefined;
  }
  const {className} = code.properties;
  const isMermaid = Array.isArray(className) && className.includes('language-mermaid');
  return isMermaid
    ? code.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
    : undefined;
}

function findBlocks(tree: Root): Block[] {
  const blocks: Block[] = [];
  visit(tree, 'element', (pre, _index, parent) => {
    const source = mermaidSource(pre);
    if (parent && source !== undefined) {
      blocks.push({parent, pre, source});
    }
  });
  return blocks;
}

async function draw(source: string, seen: Map<string, number>): Promise<Element> {
  const occurrence = seen.get(source) ?? 0;
  seen.set(source, occurrence + 1);
  return drawDiagram(parseDiagramSource(source), occurrence);
}

/** Replaces Mermaid code blocks by drawings that need no script, in the colours of the site. */
const rehypeDiagrams: Plugin<[DiagramsOptions], Root> = ({siteDir}) => {
  return async (tree, file) => {
    const seen = new Map<string, number>();
    for (const {parent, pre, source} of findBlocks(tree)) {
      try {
        parent.children.splice(parent.children.indexOf(pre), 1, await draw(source, seen));
      } catch (error) {
        const line =
          (pre.position?.start.line ?? 1) + (error instanceof DiagramError ? error.line : 0);
        const rule = error instanceof Error ? error.message : String(error);
        const place = `${displayPath(siteDir, path.resolve(siteDir, file.path))}:${line}`;
        throw new Error(`${place} diagram: ${rule}`, {cause: error});
      }
    }
  };
};

export default rehypeDiagrams;
