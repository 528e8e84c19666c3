import type {LoadedVersion} from '@docusaurus/plugin-content-docs';
import type {Criterion} from '../../src/domain/certification/schema';
import type {Locale} from '../../src/domain/locale/locale';
import {publicVersion} from '../../src/domain/manual/version';
import {anchorOf} from '../../src/domain/release/changelogChapter';
import {compareCriteria} from '../../src/domain/release/criteriaChanges';
import {compareVersions, predecessor, versionStatus} from '../../src/domain/release/version';
import type {ChangedCriterion, VersionChanges, VersionView} from '../../src/domain/release/view';

type Doc = Pick<LoadedVersion['docs'][number], 'id' | 'permalink' | 'unlisted'>;

/** What is read of Docusaurus’ own version. */
export type SourceVersion = Pick<LoadedVersion, 'versionName' | 'label' | 'isLast' | 'path'> & {
  docs: readonly Doc[];
};

type Criteria = Readonly<Record<string, Criterion>>;

export type VersionsInput = {
  locale: Locale;
  versions: readonly SourceVersion[];
  /** Criteria of each version, by Docusaurus’ name of it. */
  criteria: Readonly<Record<string, Criteria>>;
  /** Days of the releases, ISO dates. */
  days: Readonly<Record<string, string>>;
  countChapters: (before: string, after: string) => VersionChanges['chapters'];
};

/** The text that is being written first, then releases, the newest first. */
function byAge(released: readonly string[]): (a: SourceVersion, b: SourceVersion) => number {
  const age = ({versionName}: SourceVersion): number => (released.includes(versionName) ? 1 : 0);
  return (a, b) => age(a) - age(b) || compareVersions(b.versionName, a.versionName);
}

function pathOf(version: SourceVersion, id: string): string | undefined {
  return version.docs.find((doc) => doc.id === id)?.permalink;
}

function changesOf(
  {locale, criteria, countChapters}: VersionsInput,
  version: SourceVersion,
  before: string | undefined,
): VersionChanges | undefined {
  const [old, now] = [criteria[before ?? ''], criteria[version.versionName]];
  if (before === undefined || !old || !now) {
    return undefined;
  }
  const catalogue = pathOf(version, 'certification/criteria');
  const named = (id: string): ChangedCriterion => ({
    id,
    statement: now[id]?.statement[locale].trim() ?? '',
    ...(catalogue && {path: `${catalogue}#${id}`}),
  });
  const {added, revised, moved, retired} = compareCriteria(old, now);
  return {
    since: before,
    added: added.map(named),
    revised: revised.map((one) => ({...named(one.id), revision: one.revision})),
    moved: moved.map((one) => ({...named(one.id), from: one.from, to: one.to})),
    retired: retired.map((one) => ({...named(one.id), replacedBy: one.replacedBy})),
    chapters: countChapters(before, version.versionName),
  };
}

/** The section of a version’s own chapter of changes that is about it. */
function changelogPath(version: SourceVersion, day: string | undefined): string | undefined {
  const chapter = pathOf(version, 'community/changelog');
  const isRelease = version.versionName !== 'current';
  const anchor = isRelease ? day && anchorOf(version.versionName) : 'current';
  return chapter && (anchor ? `${chapter}#${anchor}` : chapter);
}

/** Everything that the page of the versions shows, in the language of the build. */
export function toVersionViews(input: VersionsInput): VersionView[] {
  const {versions, criteria, days} = input;
  const released = versions.map(({versionName}) => versionName).filter((one) => one !== 'current');
  return [...versions].sort(byAge(released)).map((version): VersionView => {
    const {versionName, label, isLast, path, docs} = version;
    const day = days[versionName];
    const active = Object.values(criteria[versionName] ?? {}).filter(
      ({status}) => status === 'active',
    );
    return {
      name: publicVersion(versionName),
      label,
      status: versionStatus(versionName, released),
      isShown: isLast,
      day,
      chapters: docs.filter(({unlisted}) => !unlisted).length,
      criteria: active.length,
      path,
      criteriaPath: pathOf(version, 'certification/criteria'),
      dataPath: pathOf(version, 'community/data'),
      changelogPath: changelogPath(version, day),
      changes: changesOf(input, version, predecessor(versionName, released)),
    };
  });
}
