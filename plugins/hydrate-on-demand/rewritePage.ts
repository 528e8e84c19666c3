import type {Element, Root} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {findAll, isTag} from '../shared/hast';
import {pageStyles} from './styles/pageStyles';
import {readPageWords} from './styles/pageWords';
import type {SheetNode} from './styles/sheet';

export type PageLoader = {
  /** Addresses from the root of the host. */
  loader: string;
  scripts: readonly string[];
  /** Style sheets that the page has beside those that it links. */
  styles: readonly string[];
  /** What the reader is told when the scripts do not load. */
  failed: string;
  /** Rules for fetching linked pages ahead, as JSON. */
  speculationRules: string;
};

/** Finds a style sheet of the build by its address. */
export type FindSheet = (address: string) => readonly SheetNode[];

type Cut = {start: number; end: number};

function attribute(name: string, value: string): string {
  return ` ${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`;
}

function placeOf(element: Element, page: string): Cut {
  const start = element.position?.start.offset;
  const end = element.position?.end.offset;
  if (start === undefined || end === undefined) {
    throw new Error(
      `hydrate-on-demand: ${page} has a ${element.tagName} without a place in its text`,
    );
  }
  return {start, end};
}

function loaderElements({loader, scripts, failed, speculationRules}: PageLoader): string[] {
  const data = attribute('data-scripts', scripts.join(' ')) + attribute('data-failed', failed);
  return [
    `<script async${attribute('src', loader)}${data}`,
    `></script><script type="speculationrules">${speculationRules}</script>`,
  ];
}

function linkedStyles(tree: Root): Element[] {
  return findAll(tree, isTag('link')).filter(({properties}) =>
    [properties.rel].flat().includes('stylesheet'),
  );
}

function bundlesOf(tree: Root, {scripts}: PageLoader, page: string): Element[] {
  const bundles = findAll(tree, isTag('script')).filter(({properties}) =>
    scripts.includes(String(properties.src)),
  );
  if (bundles.length === 0) {
    throw new Error(`hydrate-on-demand: ${page} has none of ${scripts.join(', ')}`);
  }
  return bundles;
}

/**
 * Takes the bundles and the style sheets out of a built page. In their place come the loader,
 * which is told of both, and the part of the styles that the page can use before it has loaded
 * them. Nothing else of the page changes, to the letter.
 *
 * @param page - its name, for errors
 * @throws {Error} when the page does not have the bundles that the loader would load
 */
export function rewritePage(
  html: string,
  page: string,
  parts: PageLoader,
  findSheet: FindSheet,
): string {
  const tree = fromHtml(html);
  const links = linkedStyles(tree);
  const styles = [
    ...new Set([...links.map(({properties}) => String(properties.href)), ...parts.styles]),
  ];
  const cuts = [...links, ...bundlesOf(tree, parts, page)]
    .map((element) => placeOf(element, page))
    .sort((a, b) => a.start - b.start);
  const kept = cuts.map(({end}, index) => html.slice(end, cuts[index + 1]?.start));
  const css = pageStyles(styles.map(findSheet), readPageWords(tree), html);
  const elements = [
    `<style>${css}</style>`,
    loaderElements(parts).join(attribute('data-styles', styles.join(' '))),
  ];
  return html.slice(0, cuts[0]?.start) + elements.join('') + kept.join('');
}
