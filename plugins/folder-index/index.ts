import fs from 'node:fs';
import path from 'node:path';
import type {Plugin} from '@docusaurus/types';

/**
 * Lists the pages that need a second file: `x.html` beside a folder `x` that has no index.
 *
 * @param outDir - the folder of one language’s build
 * @returns paths of the HTML files, relative to `outDir`
 */
export function pagesOverFolders(outDir: string): string[] {
  return fs
    .readdirSync(outDir, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.relative(outDir, path.join(entry.parentPath, entry.name)))
    .filter(
      (folder) =>
        fs.existsSync(path.join(outDir, `${folder}.html`)) &&
        !fs.existsSync(path.join(outDir, folder, 'index.html')),
    )
    .map((folder) => `${folder}.html`)
    .sort();
}

export default function folderIndex(): Plugin<void> {
  return {
    name: 'folder-index',
    async postBuild({outDir}) {
      for (const page of pagesOverFolders(outDir)) {
        const folder = page.slice(0, -'.html'.length);
        fs.copyFileSync(path.join(outDir, page), path.join(outDir, folder, 'index.html'));
      }
    },
  };
}
