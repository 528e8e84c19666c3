import fs from 'node:fs';
import path from 'node:path';
import type {Catalogue} from '../corpus/catalogue';
import type {Corpus} from '../corpus/corpus';
import type {SiteName} from '../options';
import {writeManual} from './manual';
import type {Site} from './site';
import {writeStock} from './stock';

/**
 * Writes a site into a folder of its own below `test-results/bench`, where Node finds the
 * repository’s packages and Git looks away.
 */
export function prepareSite(
  root: string,
  name: SiteName,
  corpus: Corpus,
  catalogue: Catalogue,
): Site {
  const dir = path.join(root, 'test-results/bench/sites', `${name}-${corpus.size}`);
  fs.rmSync(dir, {recursive: true, force: true});
  fs.mkdirSync(dir, {recursive: true});
  return name === 'manual'
    ? writeManual(root, dir, corpus, catalogue)
    : writeStock(root, dir, corpus, catalogue, name);
}
