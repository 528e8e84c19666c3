import type {Element, Root} from 'hast';
import {stringify} from 'yaml';
import type {Chapter, ManualVersion} from '../shared/chapters';
import {find, hasClass} from '../shared/hast';
import {parsePage} from '../shared/parsePage';
import {toMarkdown} from './toMarkdown';

export type Twin = {
  /** What is known of the chapter, as YAML between dashes. */
  frontMatter: string;
  /** The text, from its title on. */
  body: string;
};

/** The address that search engines are given: of an old version, the page of the latest release. */
function canonicalOf(tree: Root): string | undefined {
  const link = find(
    tree,
    ({tagName, properties}) => tagName === 'link' && String(properties.rel) === 'canonical',
  );
  return link && String(link.properties.href);
}

/** The language of the text, which is not the site’s on a page that is not translated. */
function languageOf(tree: Root, article: Element): string | undefined {
  const around = find(
    tree,
    (element) =>
      element.tagName === 'div' &&
      element.properties.lang !== undefined &&
      find(element, (inner) => inner === article) !== undefined,
  );
  return around && String(around.properties.lang);
}

/**
 * Writes a built page of a chapter as Markdown, with what is known of it before the text.
 *
 * @param html - the page as Docusaurus wrote it
 * @param address - of the page, with its host
 * @param lang - language of the site
 * @throws when the page has no text of a chapter
 */
export function toTwin(
  html: string,
  chapter: Chapter,
  {name}: Pick<ManualVersion, 'name'>,
  {address, lang}: {address: string; lang: string},
): Twin {
  const tree = parsePage(html);
  const article = find(tree, hasClass('theme-doc-markdown'));
  if (!article) {
    throw new Error(`markdown-twin: ${address} has no element of the class theme-doc-markdown.`);
  }
  const {title, description, lastReviewed} = chapter;
  const known = {
    title,
    description,
    lang: languageOf(tree, article) ?? lang,
    version: name,
    canonical: canonicalOf(tree) ?? address,
    last_reviewed: lastReviewed,
    license: 'CC BY 4.0',
  };
  return {
    frontMatter: `---\n${stringify(known, {lineWidth: 0})}---\n`,
    body: toMarkdown(article, address),
  };
}
