import fs from 'node:fs/promises';
import path from 'node:path';
import type {IndexFile} from 'pagefind';
import {loadPagefind, type Pagefind} from './loadPagefind';
import type {SearchDocument} from './searchDocument';

export type IndexedPage = {url: string; document: SearchDocument};

/** Ready-made interfaces and a worker, 450 KB that nobody would load: src/components/SearchDialog. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./;

function failOn(errors: readonly string[], subject: string): void {
  if (errors.length > 0) {
    throw new Error(`search: Pagefind could not index ${subject}: ${errors.join('; ')}`);
  }
}

async function indexFiles(
  {createIndex}: Pagefind,
  pages: Iterable<IndexedPage>,
): Promise<IndexFile[]> {
  const {index, errors} = await createIndex({});
  failOn(errors, 'the manual');
  if (!index) {
    throw new Error('search: Pagefind gave no index.');
  }
  for (const {url, document} of pages) {
    const added = await index.addHTMLFile({url, content: document.html});
    failOn(added.errors, url);
  }
  const {files, errors: problems} = await index.getFiles();
  failOn(problems, 'the manual');
  return files.filter((file) => !unused.test(path.basename(file.path)));
}

/** Indexes the chapters of one language and writes the index into a folder of its own. */
export async function writeIndex(pages: Iterable<IndexedPage>, dir: string): Promise<void> {
  const pagefind = await loadPagefind();
  try {
    const files = await indexFiles(pagefind, pages);
    await fs.rm(dir, {recursive: true, force: true});
    for (const file of files) {
      const target = path.join(dir, file.path);
      await fs.mkdir(path.dirname(target), {recursive: true});
      await fs.writeFile(target, file.content);
    }
  } finally {
    // Otherwise the indexing process stays, and the build never ends.
    await pagefind.close();
  }
}
