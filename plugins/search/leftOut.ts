import type {Element} from 'hast';

/**
 * Elements without sentences: code for the browser, drawings, the fields of the tools, and the
 * TeX source that KaTeX puts beside each formula.
 */
const tags = new Set([
  'annotation',
  'form',
  'noscript',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
]);

/**
 * The “direct link” mark of a heading, a component shown to authors only as an example, what is interface rather than text (it is not printed), and
 * what tells screen readers again what others see.
 */
const classes = ['hash-link', 'live-example', 'no-print', 'visually-hidden'];

/** Parts of tools: their state changes under the reader’s hands. */
const roles = ['search', 'status', 'alert', 'progressbar'];

/** Whether the index leaves an element out, with all it holds. */
export function isLeftOut({tagName, properties}: Element): boolean {
  const {className} = properties;
  return (
    tags.has(tagName) ||
    // The definition of a term, repeated wherever the term is used.
    properties.popover !== undefined ||
    properties.dataPagefindIgnore !== undefined ||
    // Also the second, visual half of a formula.
    properties.ariaHidden === 'true' ||
    roles.includes(String(properties.role)) ||
    (Array.isArray(className) && classes.some((name) => className.includes(name)))
  );
}
