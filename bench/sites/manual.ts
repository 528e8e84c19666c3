import fs from 'node:fs';
import path from 'node:path';
import type {Catalogue} from '../corpus/catalogue';
import type {Corpus} from '../corpus/corpus';
import {linkPackages, type Site, writeChapters} from './site';

/** What the site is built from, but its chapters. */
const parts = [
  'CHANGELOG.md',
  'config',
  'docs/_data',
  'i18n/en/code.json',
  'i18n/en/docusaurus-plugin-content-docs/current.json',
  'i18n/en/docusaurus-theme-classic',
  'plugins',
  'src',
  'static',
  'docusaurus.config.ts',
  'package.json',
  'tsconfig.json',
];

/** Writes this repository’s own site with generated chapters in the place of its own. */
export function writeManual(root: string, dir: string, corpus: Corpus, catalogue: Catalogue): Site {
  for (const part of parts) {
    fs.cpSync(path.join(root, part), path.join(dir, part), {recursive: true});
  }
  writeChapters(dir, corpus, catalogue, 'manual');
  linkPackages(root, dir);
  return {name: 'manual', dir, chapters: '/manual'};
}
