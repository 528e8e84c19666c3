import fs from 'node:fs';
import path from 'node:path';
import {lastRelease} from '../../config/versions';
import {formatProblem, type Problem} from '../../plugins/shared/problem';
import {findTranslationProblems} from '../../plugins/translations/problems';
import {locales} from '../../src/domain/locale/locale';
import {refuseChangelog} from '../../src/domain/release/changelog';
import {refuseChapter} from '../../src/domain/release/changelogChapter';
import {refuseVersion} from '../../src/domain/release/version';
import {checkReleased} from '../checks/released';
import {readSite, type Site} from '../checks/site';
import {chapterFiles} from '../scaffold/site';
import type {Run} from './run';

export const changelogFile = 'CHANGELOG.md';
export const changelogChapters = chapterFiles('community/changelog');

/** A sentence for a list of problems: how many, and the first. */
function summarize(problems: readonly Problem[], what: string): string[] {
  const [first] = problems;
  return first ? [`${what}: ${problems.length}; the first: ${formatProblem(first)}`] : [];
}

function refuseTree(run: Run): string[] {
  const {status, output} = run('git', ['status', '--porcelain']);
  const files = output.split('\n').filter((line) => line !== '');
  if (status !== 0) {
    return ['git does not answer; a release is made in the repository'];
  }
  return files.length > 0
    ? [
        `uncommitted files: ${files.length}, such as ${files[0]?.slice(3)}; commit or stash them first`,
      ]
    : [];
}

function refuseTexts(site: Site): string[] {
  const last = lastRelease(site.versions);
  const read = (file: string): string => fs.readFileSync(path.join(site.dir, file), 'utf8');
  const reasons = [
    refuseChangelog(read(changelogFile)),
    ...locales.map((locale) => {
      const file = changelogChapters[locale];
      return refuseChapter(file, read(file), locale, last);
    }),
  ];
  return reasons.filter((reason) => reason !== undefined);
}

/**
 * Everything that keeps a version from being released, one sentence each.
 *
 * @param run - runs a program in the site
 */
export async function findObstacles(siteDir: string, version: string, run: Run): Promise<string[]> {
  const site = readSite(siteDir);
  const released = site.versions.slice(1);
  const ids = (await checkReleased(site)).filter(({severity}) => severity === 'error');
  return [
    ...[refuseVersion(version, released)].filter((reason) => reason !== undefined),
    ...refuseTree(run),
    ...refuseTexts(site),
    ...summarize(
      findTranslationProblems(siteDir),
      'translations that are missing, stale or unlike their source',
    ),
    ...summarize(ids, 'released ids that are gone or ask something else'),
    ...summarize(site.dataProblems, 'mistakes in the data'),
  ];
}
