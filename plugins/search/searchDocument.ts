import type {ElementContent, Root, RootContent} from 'hast';
import {find, findAll, hasClass, isTag} from '../shared/hast';
import {parsePage} from '../shared/parsePage';
import {attribute, toSearchHtml} from './searchHtml';
import {textOf} from './textOf';

/** What the index needs to know of a chapter. */
export type SearchDocument = {
  title: string;
  /** The categories above the chapter in the sidebar, outermost first. */
  part: string;
  /** Docusaurus’ name of the version, such as `current`. */
  version: string;
  /** The text as plain markup, wrapped in a document that Pagefind reads. */
  html: string;
};

function metaContent(tree: Root, name: string): string | undefined {
  const meta = find(
    tree,
    ({tagName, properties}) => tagName === 'meta' && properties.name === name,
  );
  return meta && String(meta.properties.content ?? '');
}

/** The page’s name without the site’s, for a chapter that hides its h1. */
function documentTitle(tree: Root): string {
  const title = find(tree, isTag('title'));
  return title ? textOf(title).replace(/\s+\|[^|]*$/, '') : '';
}

/** The breadcrumbs but the home page and the chapter itself. */
function partOf(tree: Root): string {
  return findAll(tree, hasClass('breadcrumbs__item'))
    .filter((item) => !hasClass('breadcrumbs__item--active')(item))
    .map(textOf)
    .filter(Boolean)
    .join(' › ');
}

/**
 * Takes from a built page what a reader searches. A real parser reads it, because the minified
 * HTML has neither quotes around attributes nor every end tag, and what goes to Pagefind is
 * written anew, because its streaming parser needs those end tags to know what to leave out.
 *
 * @param html - a page as Docusaurus wrote it
 * @param lang - language of the page, which chooses the stemmer
 * @returns nothing for a page that is not a chapter
 */
export function toSearchDocument(html: string, lang: string): SearchDocument | undefined {
  const tree = parsePage(html);
  const version = metaContent(tree, 'docsearch:version');
  const article = find(tree, hasClass('theme-doc-markdown'));
  if (!version || !article) {
    return undefined;
  }
  const heading = find(article, isTag('h1'));
  const title = (heading && textOf(heading)) || documentTitle(tree);
  const part = partOf(tree);
  const body = article.children
    .map((child: ElementContent | RootContent) => toSearchHtml(child))
    .join('');
  return {
    title,
    part,
    version,
    html:
      `<html${attribute('lang', lang)}${attribute('data-pagefind-filter', `version:${version}`)}>` +
      `<head><meta charset="utf-8"></head><body>` +
      `<p${attribute('data-pagefind-meta', `title:${title}`)}></p>` +
      `<p${attribute('data-pagefind-meta', `part:${part}`)}></p>` +
      `${body}</body></html>`,
  };
}
