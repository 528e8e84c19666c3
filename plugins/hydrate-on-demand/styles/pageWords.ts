import type {Element, Root} from 'hast';
import {classesOf, findAll} from '../../shared/hast';

/** What the selectors of a style sheet can ask for in a page. */
export type PageWords = {
  /** `tag`, `.class`, `#id` and `[data-attribute` of every element. */
  has: (word: string) => boolean;
  /** Whether a class of the page contains the text. */
  hasClassWith: (text: string) => boolean;
};

/** Set on `<html>` by the theme’s inline script and by the loader, so in no page’s source. */
const stateAttributes = ['data-theme', 'data-theme-choice', 'data-waiting'];

/** Classes that the loader sets: see src/loader, failureNotice and followReading. */
const loaderClasses = ['loading-failed', 'table-of-contents__link--active'];

function wordsOf(element: Element): string[] {
  const {tagName, properties} = element;
  const names = Object.keys(properties).filter((name) => /^data[A-Z]/.test(name));
  const toAttribute = (name: string): string =>
    name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
  return [
    tagName,
    ...classesOf(element).map((name) => `.${name}`),
    ...(typeof properties.id === 'string' ? [`#${properties.id}`] : []),
    ...names.map((name) => `[${toAttribute(name)}`),
  ];
}

/** Lists what stands in a page, as its HTML is before any script of the site has run. */
export function readPageWords(tree: Root): PageWords {
  const words = new Set([
    ...stateAttributes.map((name) => `[${name}`),
    ...loaderClasses.map((name) => `.${name}`),
    ...findAll(tree, () => true).flatMap(wordsOf),
  ]);
  const classes = [...words].filter((word) => word.startsWith('.'));
  return {
    has: (word) => words.has(word),
    hasClassWith: (text) => classes.some((name) => name.includes(text, 1)),
  };
}
