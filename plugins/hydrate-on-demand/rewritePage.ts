import type {Element} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {findAll, isTag} from '../shared/hast';

export type PageLoader = {
  /** Addresses from the root of the host. */
  loader: string;
  scripts: readonly string[];
  /** Style sheets that the page has beside that of all pages. */
  styles: readonly string[];
  /** What the reader is told when the scripts do not load. */
  failed: string;
  /** Rules for fetching linked pages ahead, as JSON. */
  speculationRules: string;
};

type Cut = {start: number; end: number};

function attribute(name: string, value: string): string {
  return ` ${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`;
}

function placeOf(element: Element, page: string): Cut {
  const start = element.position?.start.offset;
  const end = element.position?.end.offset;
  if (start === undefined || end === undefined) {
    throw new Error(`hydrate-on-demand: ${page} has a script without a place in its text`);
  }
  return {start, end};
}

function elements({loader, scripts, styles, failed, speculationRules}: PageLoader): string {
  const links = styles.map((href) => `<link rel="stylesheet"${attribute('href', href)}>`).join('');
  const data = attribute('data-scripts', scripts.join(' ')) + attribute('data-failed', failed);
  return `${links}<script async${attribute('src', loader)}${data}></script><script type="speculationrules">${speculationRules}</script>`;
}

/**
 * Takes the bundles out of a built page and puts the loader in their place, after the
 * page’s own style sheets. Nothing else of the page changes, to the letter.
 *
 * @param page - its name, for errors
 * @throws {Error} when the page does not have the bundles that the loader would load
 */
export function rewritePage(html: string, page: string, parts: PageLoader): string {
  const bundles = findAll(fromHtml(html), isTag('script')).filter(({properties}) =>
    parts.scripts.includes(String(properties.src)),
  );
  if (bundles.length === 0) {
    throw new Error(`hydrate-on-demand: ${page} has none of ${parts.scripts.join(', ')}`);
  }
  const cuts = bundles.map((script) => placeOf(script, page));
  const kept = cuts.map(({end}, index) => html.slice(end, cuts[index + 1]?.start));
  return html.slice(0, cuts[0]?.start) + elements(parts) + kept.join('');
}
