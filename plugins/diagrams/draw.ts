import {createHash} from 'node:crypto';
import type {RenderOptions} from 'beautiful-mermaid';
import type {Element, ElementContent} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {visit} from 'unist-util-visit';
import {cropHeight} from './crop';
import {DiagramError, type DiagramSource} from './source';

/** More than this is not taken in at a glance, nor read on a phone. */
const mostNodes = 9;

// Labels are drawn at 13 and 11 px; the text around them is larger.
const scale = 1.2;

// Up to this width a phone shows the whole drawing with labels of 9 px; beyond, it scrolls.
const widestOnPhone = 480;

const margin = 8;

const spacing: RenderOptions = {
  padding: margin,
  nodeSpacing: 28,
  layerSpacing: 48,
  transparent: true,
};

// The renderer’s own variables live in a <style> that would style every SVG of the page and that
// a strict Content-Security-Policy refuses. The site’s tokens take their place in the attributes.
const tokens: Record<string, string> = {
  '--bg': 'bg',
  '--_group-fill': 'bg',
  '--_text': 'fg',
  '--_text-sec': 'muted',
  '--_text-muted': 'muted',
  '--_text-faint': 'muted',
  '--_line': 'line',
  '--_arrow': 'accent',
  '--_node-fill': 'surface',
  '--_group-hdr': 'surface',
  '--_key-badge': 'surface',
  '--_node-stroke': 'border',
  '--_inner-stroke': 'border',
};

const drawnNodes = new Set(['node', 'actor']);

function classOf(node: Element): string {
  const {className} = node.properties;
  return Array.isArray(className) ? className.join(' ') : '';
}

function countNodes(svg: Element): number {
  let count = 0;
  visit(svg, 'element', (node) => {
    // The dots where a state diagram begins and ends are not read as boxes.
    const isDot = String(node.properties.dataShape ?? '').startsWith('state-');
    count += drawnNodes.has(classOf(node)) && !isDot ? 1 : 0;
  });
  return count;
}

function assertCount(count: number): void {
  if (count > mostNodes) {
    throw new DiagramError(0, `has ${count} boxes; draw at most ${mostNodes}, or split it in two`);
  }
  if (count === 0) {
    throw new DiagramError(0, 'draws nothing; write at least one box, such as a[Label]');
  }
}

function tidyValue(value: string, prefix: string): string {
  return value
    .replace(/var\((--[\w-]+)\)/g, (all, name: string) =>
      tokens[name] === undefined ? all : `var(--ofm-diagram-${tokens[name]})`,
    )
    .replace(/url\(#([^)]+)\)/g, `url(#${prefix}-$1)`)
    .replace(/\d+\.\d{2,}/g, (digits) => String(Math.round(Number(digits) * 10) / 10));
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

/** Leaves only what is drawn: no styles, no data for scripts, no spaces between elements. */
function tidyElements(svg: Element, prefix: string): void {
  visit(svg, 'element', (node) => {
    node.children = node.children.filter(
      (child) => !isBlank(child) && !(child.type === 'element' && child.tagName === 'style'),
    );
    for (const [name, value] of Object.entries(node.properties)) {
      if (/^data|^className$|^style$|^xmlns$/.test(name)) {
        delete node.properties[name];
      } else if (name === 'id') {
        node.properties[name] = `${prefix}-${value}`;
      } else if (typeof value === 'string') {
        node.properties[name] = tidyValue(value, prefix);
      }
    }
  });
}

// Labels are measured for one font and shown in the reader’s: without a border, a wider font only
// covers more of the line.
function removeLabelBorders(svg: Element): void {
  visit(svg, 'element', (node) => {
    if (classOf(node) === 'edge-label') {
      visit(node, {type: 'element', tagName: 'rect'}, (box: Element) => {
        box.properties.stroke = 'none';
      });
    }
  });
}

function textElement(tagName: string, id: string, text: string): Element {
  return {type: 'element', tagName, properties: {id}, children: [{type: 'text', value: text}]};
}

/** Gives each diagram its own ids, which do not depend on where the page or the build is. */
function createPrefix(source: DiagramSource, occurrence: number): string {
  const hash = createHash('sha256').update(JSON.stringify(source)).digest('hex').slice(0, 8);
  return `diagram-${hash}${occurrence === 0 ? '' : `-${occurrence}`}`;
}

async function renderSvg({body}: DiagramSource): Promise<Element> {
  // By path, because Docusaurus loads plugins as CommonJS and the package exports only `import`.
  const {parseMermaid, renderMermaidSVG} = await import(
    '../../node_modules/beautiful-mermaid/dist/index.js'
  );
  if (!body.startsWith('sequenceDiagram')) {
    // Before the layout, which fails with words of its own on some crowded drawings.
    const shapes = [...parseMermaid(body).nodes.values()].map(({shape}) => shape);
    assertCount(shapes.filter((shape) => !shape.startsWith('state-')).length);
  }
  const root = fromHtml(renderMermaidSVG(body, spacing), {fragment: true});
  const svg = root.children.find((node): node is Element => node.type === 'element');
  if (svg?.tagName !== 'svg') {
    throw new DiagramError(0, 'could not be drawn');
  }
  assertCount(countNodes(svg));
  return svg;
}

/**
 * Draws a diagram as a figure with caption, title and description.
 *
 * @param occurrence how many diagrams of the page have the same source before this one
 */
export async function drawDiagram(source: DiagramSource, occurrence: number): Promise<Element> {
  const svg = await renderSvg(source);
  const prefix = createPrefix(source, occurrence);
  cropHeight(svg, margin);
  const {viewBox, width, height} = svg.properties;
  removeLabelBorders(svg);
  tidyElements(svg, prefix);
  const shownWidth = Math.round(Number(width) * scale);
  const caption = `${prefix}-caption`;
  svg.properties = {
    viewBox,
    width: shownWidth,
    height: Math.round(Number(height) * scale),
    role: 'img',
    ariaLabelledBy: [`${prefix}-title`],
    ariaDescribedBy: [`${prefix}-description`],
  };
  svg.children.unshift(
    textElement('title', `${prefix}-title`, source.title),
    textElement('desc', `${prefix}-description`, source.description),
  );
  const isWide = shownWidth > widestOnPhone;
  const scroller: Element = {
    type: 'element',
    tagName: 'div',
    // Focusable, so that it can be scrolled with the arrow keys.
    properties: {
      className: ['diagram__scroll'],
      role: 'region',
      tabIndex: 0,
      ariaLabelledBy: [caption],
    },
    children: [svg],
  };
  return {
    type: 'element',
    tagName: 'figure',
    properties: {className: isWide ? ['diagram', 'diagram--wide'] : ['diagram']},
    children: [isWide ? scroller : svg, textElement('figcaption', caption, source.title)],
  };
}
