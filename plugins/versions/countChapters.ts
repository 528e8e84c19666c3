import fs from 'node:fs';
import path from 'node:path';
import {listChapterFiles} from '../shared/chapterFiles';
import {chaptersDir} from '../shared/docsPath';
import {splitFrontMatter} from '../shared/frontMatter';

/** The text of a chapter without its head, which a review alone changes. */
function textOf(file: string): string {
  return splitFrontMatter(fs.readFileSync(file, 'utf8')).body.trim();
}

/**
 * How many chapters of a version are new since another, and how many have another text, in the
 * source language.
 */
export function countChapters(
  siteDir: string,
  before: string,
  after: string,
): {added: number; edited: number} {
  const [old, now] = [chaptersDir(siteDir, before), chaptersDir(siteDir, after)];
  const files = listChapterFiles(now);
  const kept = files.filter((file) => fs.existsSync(path.join(old, file)));
  const edited = kept.filter(
    (file) => textOf(path.join(old, file)) !== textOf(path.join(now, file)),
  );
  return {added: files.length - kept.length, edited: edited.length};
}
