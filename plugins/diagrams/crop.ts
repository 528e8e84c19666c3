import type {Element} from 'hast';
import {SKIP, visit} from 'unist-util-visit';

type Span = {from: number; to: number};

function numberOf(node: Element, name: string): number {
  return Number(node.properties[name] ?? 0);
}

/** The heights between which an element is drawn; nothing for those that draw nothing themselves. */
function spanOf(node: Element): Span | undefined {
  const y = (name: string) => numberOf(node, name);
  switch (node.tagName) {
    case 'rect':
      return {from: y('y'), to: y('y') + y('height')};
    case 'line':
      return {from: Math.min(y('y1'), y('y2')), to: Math.max(y('y1'), y('y2'))};
    case 'circle':
      return {from: y('cy') - y('r'), to: y('cy') + y('r')};
    case 'ellipse':
      return {from: y('cy') - y('ry'), to: y('cy') + y('ry')};
    case 'text':
    case 'tspan':
      return node.properties.y === undefined ? undefined : {from: y('y') - 12, to: y('y') + 12};
    case 'polygon':
    case 'polyline': {
      const heights = String(node.properties.points)
        .split(/[\s,]+/)
        .map(Number)
        .filter((_value, index) => index % 2 === 1);
      return {from: Math.min(...heights), to: Math.max(...heights)};
    }
    default:
      return undefined;
  }
}

/** Cuts the empty bands that the layout leaves above and below, which would detach the caption. */
export function cropHeight(svg: Element, margin: number): void {
  let top = Number.POSITIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  visit(svg, 'element', (node) => {
    if (node.tagName === 'defs') {
      return SKIP;
    }
    const span = spanOf(node);
    top = Math.min(top, span?.from ?? top);
    bottom = Math.max(bottom, span?.to ?? bottom);
    return undefined;
  });
  const from = Math.floor(top - margin);
  const height = Math.ceil(bottom + margin) - from;
  const width = Math.ceil(numberOf(svg, 'width'));
  if (Number.isFinite(height)) {
    Object.assign(svg.properties, {viewBox: `0 ${from} ${width} ${height}`, width, height});
  }
}
