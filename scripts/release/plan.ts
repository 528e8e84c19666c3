import fs from 'node:fs';
import path from 'node:path';
import {lastRelease, readReleases} from '../../config/versions';
import {loadManualData} from '../../plugins/manual-data/loadManualData';
import {currentVersion} from '../../plugins/shared/docsPath';
import type {Criterion} from '../../src/domain/certification/schema';
import {type Locale, locales} from '../../src/domain/locale/locale';
import {releaseChangelog} from '../../src/domain/release/changelog';
import {releaseChapter} from '../../src/domain/release/changelogChapter';
import {compareCriteria} from '../../src/domain/release/criteriaChanges';
import {criteriaNotes} from '../../src/domain/release/notes';
import type {Change} from '../scaffold/change';
import {changelogChapters, changelogFile} from './readiness';

type Criteria = Readonly<Record<string, Criterion>>;

/** A criterion as the chapter of changes links it. */
const link = (id: string): string => `[${id}](../certification/criteria.mdx#${id})`;

function change(siteDir: string, file: string, edit: (before: string) => string): Change {
  const before = fs.readFileSync(path.join(siteDir, file), 'utf8');
  return {file, before, text: edit(before)};
}

/**
 * What a release writes before it is cut, so that it carries its own entry: the changes of the
 * criteria since the last release in CHANGELOG.md and on the site, and its line of the calendar.
 *
 * @param day - ISO date of the release
 */
export function planTexts(siteDir: string, version: string, day: string): Change[] {
  const last = lastRelease(readReleases(siteDir));
  const before: Criteria = last ? loadManualData(siteDir, last).criteria : {};
  const criteria: Criteria = loadManualData(siteDir, currentVersion).criteria;
  const changes = compareCriteria(before, criteria);
  const count = Object.values(criteria).filter(({status}) => status === 'active').length;
  const notes = (locale: Locale, name: (id: string) => string): string =>
    criteriaNotes({locale, changes, criteria, isFirst: last === undefined, name});
  return [
    change(siteDir, changelogFile, (text) =>
      releaseChangelog(text, {version, day, criteria: notes('en', (id) => id)}),
    ),
    ...locales.map((locale) =>
      change(siteDir, changelogChapters[locale], (text) =>
        releaseChapter(text, locale, {version, day, count, criteria: notes(locale, link)}),
      ),
    ),
  ];
}
