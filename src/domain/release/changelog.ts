import {byTitle, sectionBody, withSection} from './sections';

const unreleased = byTitle('Unreleased');

/** Why CHANGELOG.md is not ready for a release. */
export function refuseChangelog(text: string): string | undefined {
  const body = sectionBody(text, unreleased);
  if (body === undefined) {
    return 'CHANGELOG.md: must have a section "## Unreleased"';
  }
  return body === ''
    ? 'CHANGELOG.md: the section Unreleased is empty; write what changes for readers'
    : undefined;
}

/**
 * Gives what was unreleased the name of the release.
 *
 * @param day - ISO date
 * @param criteria - the changes of the criteria as a list
 */
export function releaseChangelog(
  text: string,
  {version, day, criteria}: {version: string; day: string; criteria: string},
): string {
  const body = sectionBody(text, unreleased) ?? '';
  return withSection(text, unreleased, '', [
    `## ${version} (${day})\n\n${body}\n\n### Criteria of the seal\n\n${criteria}`,
  ]);
}

/** The day of each release, an ISO date, from the headings that releases write. */
export function releaseDays(text: string): Record<string, string> {
  const headings = text.matchAll(/^## (\S+) \((\d{4}-\d{2}-\d{2})\)$/gm);
  return Object.fromEntries([...headings].map(([, version, day]) => [version, day]));
}
