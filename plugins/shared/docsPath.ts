import path from 'node:path';

/** Docusaurus’ own name of the text that is being written, as opposed to a release. */
export const currentVersion = 'current';

/**
 * Tells which version of the manual a chapter or data file belongs to.
 *
 * @example `<site>/docs/a/b.mdx` → `current`
 * @example `<site>/i18n/en/docusaurus-plugin-content-docs/version-0.9/a/b.mdx` → `0.9`
 */
export function versionOfFile(siteDir: string, filePath: string): string {
  const relative = path.relative(siteDir, filePath).split(path.sep).join('/');
  const folder = relative.match(
    /^(?:versioned_docs|i18n\/[^/]+\/docusaurus-plugin-content-docs)\/version-([^/]+)\//,
  );
  return folder?.[1] ?? currentVersion;
}

/** The folder of the chapters of a version in the source language, which also holds its data. */
export function chaptersDir(siteDir: string, version: string): string {
  return version === currentVersion
    ? path.join(siteDir, 'docs')
    : path.join(siteDir, 'versioned_docs', `version-${version}`);
}

/** The folder that holds the data of a version. */
export function dataDir(siteDir: string, version: string): string {
  return path.join(chaptersDir(siteDir, version), '_data');
}

/** A path for messages: relative to the site, with forward slashes. */
export function displayPath(siteDir: string, filePath: string): string {
  return path.relative(siteDir, filePath).split(path.sep).join('/');
}
