/**
 * Docusaurus fetches the scripts of every page that a link on the screen leads to: 100 to 300 KB
 * for a menu and a page of links. The scripts of a page that somebody points at are loaded all the
 * same, which is early enough.
 */
if (typeof window !== 'undefined') {
  // Docusaurus’ own object is there once the scripts that run now have run.
  queueMicrotask(() => {
    window.docusaurus = {...window.docusaurus, prefetch: () => false};
  });
}
