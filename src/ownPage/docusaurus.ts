/**
 * Takes the place of Docusaurus’ global object, which fetches the scripts of pages that links lead
 * to: a page’s links are followed by the browser, which fetches pages ahead by itself.
 */
// biome-ignore lint/style/noDefaultExport: as the module whose place it takes.
export default {
  prefetch: () => false,
  preload: () => false,
  /** Never called: because of it, the bundler makes the scripts of all pages. */
  pages: () => import('@generated/registry'),
};
