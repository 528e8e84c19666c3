import parseSelector, {type Attribute, type Node} from 'postcss-selector-parser';
import type {PageWords} from './pageWords';

/** Whether a selector can match an element of a page; true when that is not certain. */
export type CanMatch = (words: PageWords) => boolean;

/** Attributes that change while a page is read (`open`, `aria-expanded`, …) count as there. */
function attributeNeed({attribute, operator, value}: Attribute): CanMatch | undefined {
  if (attribute === 'class' && operator && value) {
    return (words) => words.hasClassWith(value);
  }
  return attribute.startsWith('data-') ? (words) => words.has(`[${attribute}`) : undefined;
}

function need(node: Node): CanMatch | undefined {
  switch (node.type) {
    case 'tag':
      return (words) => words.has(node.value);
    case 'class':
      return (words) => words.has(`.${node.value}`);
    case 'id':
      return (words) => words.has(`#${node.value}`);
    case 'attribute':
      return attributeNeed(node);
    default:
      // What stands inside :not(), :is() and :has() is not looked at.
      return undefined;
  }
}

/** Reads one selector without commas at its top. */
export function readSelector(selector: string): CanMatch {
  const needs = (parseSelector().astSync(selector).first?.nodes ?? [])
    .map(need)
    .filter((one) => one !== undefined);
  return (words) => needs.every((canMatch) => canMatch(words));
}
