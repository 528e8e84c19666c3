import {createRequire} from 'node:module';

export type Pagefind = typeof import('pagefind');

/**
 * Loads Pagefind, which only offers itself to `import`. Docusaurus loads plugins with jiti, and
 * that turns every `import()` of a plugin into `require`; a file that Node itself loads keeps it.
 */
export function loadPagefind(): Promise<Pagefind> {
  const {importPagefind} = createRequire(__filename)('./importPagefind.cjs') as {
    importPagefind: () => Promise<Pagefind>;
  };
  return importPagefind();
}
