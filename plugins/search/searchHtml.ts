import type {Element, ElementContent, RootContent} from 'hast';
import {isLeftOut} from './leftOut';
import {textOf} from './textOf';

/** What runs on within a sentence. Of a formula, all is: `x` and `2` of x² stay together. */
const inline = new Set(
  (
    'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup ' +
    'time u var math mfrac mi mn mo mover mpadded mphantom mroot mrow mspace msqrt mstyle msub ' +
    'msubsup msup mtext munder munderover semantics'
  ).split(' '),
);

/** What ends a word but no sentence. Pagefind knows cells no better than `span`. */
const spaced = new Set(['br', 'td', 'th', 'mtr', 'mtd', 'mtable', 'input', 'img', 'label']);

/** Where we are: what a link may point at, and whether a button is a column’s name. */
type Place = {
  /** Id of the list item around, whose label is its heading. */
  itemId?: string;
  inHeader?: boolean;
};

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** @example ('id', 'a"b') → ` id="a&quot;b"` */
export function attribute(name: string, value: string): string {
  return ` ${name}="${escapeText(value).replace(/"/g, '&quot;')}"`;
}

function heading(level: number, id: string, element: Element): string {
  return `<h${level}${attribute('id', id)}>${escapeText(textOf(element))}</h${level}>`;
}

function children(element: Element, place: Place): string {
  return element.children.map((child) => toSearchHtml(child, place)).join('');
}

/** A button is text when it is a term of the glossary or the name of a column. */
function isTextButton(element: Element, place: Place): boolean {
  return element.properties.popoverTarget !== undefined || place.inHeader === true;
}

function elementHtml(element: Element, place: Place): string {
  const {tagName} = element;
  const id = element.properties.id === undefined ? undefined : String(element.properties.id);
  if (/^h[1-6]$/.test(tagName)) {
    // An h1 is the chapter itself, so that its introduction is found under the page’s address.
    return id && tagName !== 'h1'
      ? heading(Number(tagName[1]), id, element)
      : `<h1>${escapeText(textOf(element))}</h1>`;
  }
  if (tagName === 'dt' && id) {
    return heading(3, id, element);
  }
  if (tagName === 'label' && place.itemId) {
    return heading(6, place.itemId, element);
  }
  if (tagName === 'button') {
    return isTextButton(element, place) ? children(element, place) : '';
  }
  const inner = children(element, {
    itemId: tagName === 'li' && id ? id : place.itemId,
    inHeader: tagName === 'th' || place.inHeader,
  });
  if (inline.has(tagName)) {
    return inner;
  }
  return spaced.has(tagName) ? `${inner} ` : `<div>${inner}</div>`;
}

/**
 * Writes a node as plain markup: headings, and `div` for every other block. Ids stay on what a
 * search result may link to, and that becomes a heading, since Pagefind cuts a page into sections
 * at headings with an id: real headings, terms of the glossary, items of a checklist.
 */
export function toSearchHtml(node: RootContent | ElementContent, place: Place = {}): string {
  if (node.type === 'text') {
    return escapeText(node.value.replace(/\u200B/g, ''));
  }
  return node.type === 'element' && !isLeftOut(node) ? elementHtml(node, place) : '';
}
