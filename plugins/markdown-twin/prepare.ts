import type {Element, ElementContent} from 'hast';
import {SKIP, visit} from 'unist-util-visit';
import {classesOf, findAll, hasClass, isTag, rawText} from '../shared/hast';
import {isInterface} from '../shared/isInterface';
import {separate} from './separate';

/** A button is text when it is a term of the glossary or the name of a column. */
function isTextButton(button: Element, parent: Element): boolean {
  return button.properties.popoverTarget !== undefined || parent.tagName === 'th';
}

/** The boxes of lists, each with the id that its label names: the only fields that are text. */
function findBoxes(article: Element): Map<Element, string> {
  const boxes = findAll(article, isTag('li')).flatMap((item) =>
    item.children.filter(
      (child): child is Element =>
        child.type === 'element' &&
        child.tagName === 'input' &&
        child.properties.type === 'checkbox',
    ),
  );
  return new Map(boxes.map((box) => [box, String(box.properties.id ?? '')]));
}

type Boxes = ReturnType<typeof findBoxes>;

function isField(element: Element, boxes: Boxes): boolean {
  switch (element.tagName) {
    case 'fieldset':
    case 'output':
    case 'progress':
      return true;
    case 'input':
      return !boxes.has(element);
    case 'label':
      return ![...boxes.values()].includes(String(element.properties.htmlFor ?? '-'));
    default:
      return false;
  }
}

function isText(node: ElementContent, parent: Element, boxes: Boxes): boolean {
  if (node.type !== 'element') {
    return node.type === 'text';
  }
  if (node.tagName === 'button') {
    return isTextButton(node, parent);
  }
  return !isInterface(node) && !isField(node, boxes);
}

/** The words of code are marked; their text is the code. */
function plainCode(pre: Element): Element {
  const language = classesOf(pre).find((name) => name.startsWith('language-'));
  return {
    type: 'element',
    tagName: 'code',
    properties: language && language !== 'language-text' ? {className: [language]} : {},
    children: [{type: 'text', value: rawText(pre).trimEnd()}],
  };
}

function childText(element: Element, name: string): string | undefined {
  const child = element.children.find((node) => node.type === 'element' && node.tagName === name);
  return child && rawText(child);
}

/** What a drawing shows, in the words that its author gave to those who do not see it. */
function drawingText(svg: Element): ElementContent[] {
  const {ariaLabel} = svg.properties;
  const value = childText(svg, 'desc') ?? ariaLabel ?? childText(svg, 'title');
  return value ? [{type: 'text', value: String(value)}] : [];
}

/** The only part that has words, of elements that are mostly drawn. */
function essence(element: Element): ElementContent[] | undefined {
  if (element.tagName === 'pre') {
    return [plainCode(element)];
  }
  if (element.tagName === 'svg') {
    return drawingText(element);
  }
  return hasClass('katex')(element) ? findAll(element, isTag('annotation')) : undefined;
}

/**
 * Takes out of an article, in place, what is interface or drawing rather than text, and puts
 * spaces and points where only the style sheet keeps words apart.
 */
export function prepare(article: Element): void {
  const boxes = findBoxes(article);
  visit(article, 'element', (element: Element) => {
    const only = essence(element);
    if (only) {
      element.children = only;
      return SKIP;
    }
    const children = element.children.filter((child) => isText(child, element, boxes));
    element.children = separate(children, element.tagName === 'td' || element.tagName === 'th');
    return undefined;
  });
}
