import fs from 'node:fs';
import path from 'node:path';
import {listChapterFiles, slugOfFile} from '../../plugins/shared/chapterFiles';
import type {Catalogue} from './catalogue';

/** Slugs of chapters that the site itself links to, with the components that the chapter shows. */
export type Landmarks = ReadonlyMap<string, readonly string[]>;

function sourceFiles(siteDir: string, folder: string): string[] {
  return fs
    .readdirSync(path.join(siteDir, folder), {recursive: true, encoding: 'utf8'})
    .filter((file) => /(?<!\.test|\.d)\.tsx?$/.test(file))
    .map((file) => path.join(siteDir, folder, file));
}

/** Addresses of chapters in the code: `/manual/start/glossary`. */
function linkedSlugs(siteDir: string): string[] {
  const files = ['config', 'src'].flatMap((folder) => sourceFiles(siteDir, folder));
  return files.flatMap((file) =>
    [...fs.readFileSync(file, 'utf8').matchAll(/manual\/([a-z-]+(?:\/[a-z-]+)?)/g)].map(
      ([, slug]) => String(slug),
    ),
  );
}

/** Components that stand on a line of their own and need nothing but their attributes. */
function componentsOf(text: string): string[] {
  return text.match(/^<[A-Z]\w*(?: [^>\n]*)?\/>$/gm) ?? [];
}

/**
 * Finds the chapters without which the site does not build: those that its interface links to,
 * those that its data name, and the opening of every part. They keep their address and their
 * components in the generated manual; their prose is generated.
 */
export function findLandmarks(siteDir: string, {checklists}: Catalogue): Landmarks {
  const docs = path.join(siteDir, 'docs');
  const existing = new Set(listChapterFiles(docs).map(slugOfFile));
  const linked = linkedSlugs(siteDir).flatMap((slug) => [slug, `${slug}/index`]);
  const wanted = [
    ...[...existing].filter((slug) => slug === 'index' || slug.endsWith('/index')),
    ...linked,
    ...checklists.map(({chapter}) => chapter),
  ];
  const slugs = [...new Set(wanted)].filter((slug) => existing.has(slug)).sort();
  return new Map(
    slugs.map((slug) => [
      slug,
      componentsOf(fs.readFileSync(path.join(docs, `${slug}.mdx`), 'utf8')),
    ]),
  );
}
