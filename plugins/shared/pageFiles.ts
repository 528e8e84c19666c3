import fs from 'node:fs';
import path from 'node:path';

export type PageFile = {
  /** Address below the locale’s base URL, as readers see it: `/manual/start/glossary`. */
  url: string;
  html: string;
};

/**
 * Files of a page in the folder of its language: either shape that `trailingSlash` leads to, and
 * both where plugins/folder-index has copied one.
 */
export function filesOfPage(outDir: string, baseUrl: string, route: string): string[] {
  const relative = route.slice(baseUrl.length).replace(/\/$/, '');
  // The page for addresses that lead nowhere is a route by the name of its file.
  const names = relative.endsWith('.html')
    ? [relative]
    : [`${relative}.html`, path.join(relative, 'index.html')];
  return names.map((name) => path.join(outDir, name)).filter((file) => fs.existsSync(file));
}

/**
 * Reads the built page of a route. Going by routes, and not by what lies in the folder, keeps
 * `build/en` out of the Portuguese index, and takes either shape of file that `trailingSlash`
 * leads to.
 *
 * @returns nothing for a route without a page
 */
export function readPageFile(outDir: string, baseUrl: string, route: string): PageFile | undefined {
  const [file] = filesOfPage(outDir, baseUrl, route);
  return file === undefined
    ? undefined
    : {url: `/${route.slice(baseUrl.length)}`, html: fs.readFileSync(file, 'utf8')};
}

/**
 * Writes a page anew. Several plugins work on the pages at the same time, each page by page so that
 * memory does not grow with the manual; as this does not wait, nobody reads a file half written.
 */
export function writePageFile(file: string, html: string): void {
  fs.writeFileSync(file, html);
}
