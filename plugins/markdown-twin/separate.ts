import type {ElementContent} from 'hast';
import {classesOf, rawText} from '../shared/hast';

/** A name as CSS modules make it, such as `small_g92t`: only our own components have it. */
const ownClass = /^[A-Za-z]+_[\w-]{4}$/;

/** What stands within a line, of what is found beside a span of ours. */
const inline = new Set(['a', 'b', 'button', 'cite', 'code', 'em', 'i', 'span', 'strong']);

function isInline(node: ElementContent): boolean {
  return node.type === 'text' || (node.type === 'element' && inline.has(node.tagName));
}

function isOwnSpan(node: ElementContent): boolean {
  return (
    node.type === 'element' &&
    node.tagName === 'span' &&
    classesOf(node).some((name) => ownClass.test(name))
  );
}

/** What must stand between two neighbours, such as a name and the small print below it. */
function separator(before: ElementContent, after: ElementContent): string {
  const apart = !isOwnSpan(before) && !isOwnSpan(after);
  if (apart || ![before, after].every(isInline)) {
    return '';
  }
  const left = rawText(before);
  const right = rawText(after);
  if (!/\S$/.test(left) || !/^[^\s,.;:!?)]/.test(right)) {
    return '';
  }
  return /[.,;:!?(]$/.test(left) || right.startsWith('(') ? ' ' : ' · ';
}

function isSpace(node: ElementContent | undefined): boolean {
  return node?.type === 'text' && node.value.trim() === '';
}

/**
 * Puts spaces and points between words that only the style sheet keeps apart.
 *
 * @param isCell - in the cell of a table, spans stand below each other even with a space between
 */
export function separate(children: readonly ElementContent[], isCell: boolean): ElementContent[] {
  const solid = isCell
    ? children.filter((child, index) => {
        const next = children[index + 1];
        return !(isSpace(child) && next && isOwnSpan(next));
      })
    : children;
  return solid.flatMap((child, index) => {
    const before = solid[index - 1];
    const value = before ? separator(before, child) : '';
    return value ? [{type: 'text' as const, value}, child] : [child];
  });
}
