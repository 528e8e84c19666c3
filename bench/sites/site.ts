import fs from 'node:fs';
import path from 'node:path';
import {locales} from '../../src/domain/locale/locale';
import type {Dialect} from '../corpus/blocks';
import type {Catalogue} from '../corpus/catalogue';
import {writeChapter} from '../corpus/chapter';
import type {Corpus} from '../corpus/corpus';
import type {SiteName} from '../options';
import {sidebarsFile} from './sidebars';

/** A site to build, in a folder of its own. */
export type Site = {
  name: SiteName;
  /** What it is, for the reader of the results. */
  label: string;
  dir: string;
  /** Path below which its chapters are served. */
  chapters: string;
};

const translations = 'i18n/en/docusaurus-plugin-content-docs/current';

export function write(dir: string, file: string, text: string): void {
  const target = path.join(dir, file);
  fs.mkdirSync(path.dirname(target), {recursive: true});
  fs.writeFileSync(target, text);
}

/** Writes the chapters of a corpus in both languages, and their menu. */
export function writeChapters(
  dir: string,
  corpus: Corpus,
  catalogue: Catalogue,
  dialect: Dialect,
): void {
  for (const plan of corpus.plans) {
    for (const locale of locales) {
      const folder = locale === 'en' ? translations : 'docs';
      const text = writeChapter(plan, catalogue, locale, dialect);
      write(dir, `${folder}/${plan.slug}.mdx`, text);
    }
  }
  write(dir, 'sidebars.ts', sidebarsFile(corpus.outline));
}

/**
 * Gives a site the packages of the repository under its own `node_modules`, so that caches of its
 * builds are its own.
 */
export function linkPackages(root: string, dir: string): void {
  const from = path.join(root, 'node_modules');
  const to = path.join(dir, 'node_modules');
  fs.mkdirSync(to, {recursive: true});
  for (const name of fs.readdirSync(from).filter((entry) => entry !== '.cache')) {
    fs.symlinkSync(path.join(from, name), path.join(to, name), 'junction');
  }
}

/** Removes what builds leave, so that the next one begins as in a new clone. */
export function removeCaches({dir}: Site): void {
  for (const folder of ['node_modules/.cache', '.docusaurus', 'build']) {
    fs.rmSync(path.join(dir, folder), {recursive: true, force: true});
  }
}
