import {parsePage} from '../shared/parsePage';
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

/** Elements of the head as Docusaurus minifies them: with or without quotes around an address. */
const patterns = {
  sheet: /<link\b[^>]*\srel=["']?stylesheet\b[^>]*>/g,
  script: /<script\b[^>]*\ssrc=[^>]*><\/script>/g,
};

/** An element that gives way: where it stands in the text and what it makes the browser load. */
type Cut = {start: number; end: number; address: string};

function attribute(name: string, value: string): string {
  return ` ${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`;
}

function findCuts(html: string, pattern: RegExp): Cut[] {
  return [...html.matchAll(pattern)].map(({0: text, index}) => {
    const [, address = ''] = /\s(?:src|href)=["']?([^"'\s>]+)/.exec(text) ?? [];
    return {start: index, end: index + text.length, address};
  });
}

function loaderElements({loader, scripts, failed, speculationRules}: PageLoader): string[] {
  const data = attribute('data-scripts', scripts.join(' ')) + attribute('data-failed', failed);
  return [
    `<script async${attribute('src', loader)}${data}`,
    `></script><script type="speculationrules">${speculationRules}</script>`,
  ];
}

function bundlesOf(html: string, {scripts}: PageLoader, page: string): Cut[] {
  const bundles = findCuts(html, patterns.script).filter(({address}) => scripts.includes(address));
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
  const links = findCuts(html, patterns.sheet);
  const styles = [...new Set([...links.map(({address}) => address), ...parts.styles])];
  const cuts = [...links, ...bundlesOf(html, parts, page)].sort((a, b) => a.start - b.start);
  const kept = cuts.map(({end}, index) => html.slice(end, cuts[index + 1]?.start));
  const css = pageStyles(styles.map(findSheet), readPageWords(parsePage(html)), html);
  const elements = [
    `<style>${css}</style>`,
    loaderElements(parts).join(attribute('data-styles', styles.join(' '))),
  ];
  return html.slice(0, cuts[0]?.start) + elements.join('') + kept.join('');
}
