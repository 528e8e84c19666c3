import fs from 'node:fs';
import path from 'node:path';
import {readReleases} from '../../config/versions';
import type {ManualData} from '../../plugins/manual-data/collections';
import {loadManualData} from '../../plugins/manual-data/loadManualData';
import {listChapterFiles} from '../../plugins/shared/chapterFiles';
import {currentVersion, displayPath} from '../../plugins/shared/docsPath';
import {type Problem, problemsOf} from '../../plugins/shared/problem';

/** What the checks read, once for all of them. */
export type Site = {
  dir: string;
  /** The text that is being written first, then the releases. */
  versions: readonly string[];
  /**
   * Absolute paths of the chapters that are being written, in every language. Those of releases
   * were checked when they were written, and stay as they are.
   */
  chapters: readonly string[];
  /** Data of the versions whose data are sound. */
  data: ReadonlyMap<string, ManualData>;
  dataProblems: readonly Problem[];
};

/** One source of the list of problems. */
export type Check = (site: Site) => readonly Problem[] | Promise<readonly Problem[]>;

export const sourceFolder = 'docs';
export const translationFolder = 'i18n/en/docusaurus-plugin-content-docs/current';

/** Everything below these is a chapter, data or an image of a chapter. */
export const chapterFolders = [
  sourceFolder,
  'i18n/en/docusaurus-plugin-content-docs',
  'versioned_docs',
] as const;

/** Paths of all files in a folder of the site, relative to it, with forward slashes. */
export function listFiles(dir: string, folder: string): string[] {
  const root = path.join(dir, folder);
  return fs.existsSync(root)
    ? fs
        .readdirSync(root, {recursive: true, withFileTypes: true})
        .filter((entry) => entry.isFile())
        .map((entry) => displayPath(root, path.join(entry.parentPath, entry.name)))
        .sort()
    : [];
}

/** Paths of the chapters in a folder of the site, relative to it. */
export function listChapters(dir: string, folder: string): string[] {
  return listChapterFiles(path.join(dir, folder));
}

/** Reads the data of every version, and where the chapters are. */
export function readSite(dir: string): Site {
  const versions = [currentVersion, ...readReleases(dir)];
  const data = new Map<string, ManualData>();
  const dataProblems: Problem[] = [];
  for (const version of versions) {
    try {
      data.set(version, loadManualData(dir, version));
    } catch (error) {
      dataProblems.push(...problemsOf(error, `_data of ${version}`));
    }
  }
  const chapters = [sourceFolder, translationFolder].flatMap((folder) =>
    listChapters(dir, folder).map((file) => path.join(dir, folder, file)),
  );
  return {dir, versions, chapters, data, dataProblems};
}

/** The data files of every version, one by one and together. */
export const checkData: Check = ({dataProblems}) => dataProblems;
