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

/** A script that is a file, with its address as minified HTML writes it: with or without quotes. */
const scriptOfFile = /<script\b[^>]*?\ssrc=["']?([^"'\s>]+)[^>]*><\/script>/g;

function attribute(name: string, value: string): string {
  return ` ${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`;
}

function elements({loader, scripts, styles, failed, speculationRules}: PageLoader): string {
  const links = styles.map((href) => `<link rel="stylesheet"${attribute('href', href)}>`).join('');
  const data = attribute('data-scripts', scripts.join(' ')) + attribute('data-failed', failed);
  return `${links}<script async${attribute('src', loader)}${data}></script><script type="speculationrules">${speculationRules}</script>`;
}

/**
 * Takes the bundles out of a built page and puts the loader in their place, after the
 * page’s own style sheets. Nothing else of the page changes, to the letter. The names of bundles
 * carry a hash of their content, so text of a page cannot be taken for one of these scripts.
 *
 * @param page - its name, for errors
 * @throws {Error} when the page does not have the bundles that the loader would load
 */
export function rewritePage(html: string, page: string, parts: PageLoader): string {
  const bundles = [...html.matchAll(scriptOfFile)].filter(([, address = '']) =>
    parts.scripts.includes(address),
  );
  if (bundles.length === 0) {
    throw new Error(`hydrate-on-demand: ${page} has none of ${parts.scripts.join(', ')}`);
  }
  const kept = bundles.map(({0: script, index}, place) =>
    html.slice(index + script.length, bundles[place + 1]?.index),
  );
  return html.slice(0, bundles[0]?.index) + elements(parts) + kept.join('');
}
