import {formatDay} from '../locale/formatDay';
import type {Locale} from '../locale/locale';
import {criteriaHeading} from './notes';
import {byId, sectionBody, withSection} from './sections';

/** The sections of docs/community/changelog.mdx that a release writes, in each language. */
const releases = byId('releases');
const current = byId('current');

const words: Record<Locale, {version: string; head: string; nothing: (version: string) => string}> =
  {
    'pt-BR': {
      version: 'Versão',
      head: '| Versão | Publicada em | Critérios |',
      nothing: (version) => `Nada mudou, para quem lê, desde a versão ${version}.`,
    },
    en: {
      version: 'Version',
      head: '| Version | Published on | Criteria |',
      nothing: (version) => `Nothing has changed for readers since version ${version}.`,
    },
  };

/**
 * Where the chapter says what a release changed.
 *
 * @example `1.0-rc.1` → `v-1-0-rc-1`
 */
export function anchorOf(version: string): string {
  return `v-${version.replaceAll('.', '-')}`;
}

/**
 * Why the chapter of changes is not ready for a release.
 *
 * @param file - path for messages
 * @param last - the newest release, if there is one
 */
export function refuseChapter(
  file: string,
  text: string,
  locale: Locale,
  last: string | undefined,
): string | undefined {
  const body = sectionBody(text, current);
  if (body === undefined || sectionBody(text, releases) === undefined) {
    return `${file}: must have the sections #releases and #current`;
  }
  return body === '' || (last !== undefined && body === words[locale].nothing(last))
    ? `${file}: the section #current says nothing; write what changed for readers`
    : undefined;
}

export type ReleasedVersion = {
  version: string;
  /** ISO date. */
  day: string;
  /** How many criteria it counts. */
  count: number;
  /** The changes of the criteria as a list in the language of the chapter. */
  criteria: string;
};

function calendar(before: string, locale: Locale, {version, day, count}: ReleasedVersion): string {
  const rows = before.split('\n').filter((line) => line.startsWith('| ['));
  const row = `| [${version}](#${anchorOf(version)}) | ${formatDay(day, locale)} | ${count} |`;
  return [words[locale].head, '| --- | --- | ---: |', row, ...rows].join('\n');
}

/**
 * Puts a release into the calendar, and gives what the chapter says of the current text its name.
 */
export function releaseChapter(text: string, locale: Locale, released: ReleasedVersion): string {
  const say = words[locale];
  const {version, criteria} = released;
  const table = calendar(sectionBody(text, releases) ?? '', locale, released);
  const body = sectionBody(text, current) ?? '';
  const section = [
    `## ${say.version} ${version} {/* #${anchorOf(version)} */}`,
    body,
    `### ${criteriaHeading(locale)} {/* #${anchorOf(version)}-criteria */}`,
    criteria,
  ].join('\n\n');
  return withSection(withSection(text, releases, table), current, say.nothing(version), [section]);
}
