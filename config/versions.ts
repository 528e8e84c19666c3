import fs from 'node:fs';
import path from 'node:path';
import type {PluginOptions} from '@docusaurus/plugin-content-docs';
import {words} from './words';

type VersionOptions = Pick<PluginOptions, 'lastVersion' | 'versions'>;

/** A release that readers land on: 1.0 or later, and no pre-release such as `1.0-rc.1`. */
function isStable(version: string): boolean {
  return /^[1-9]\d*(\.\d+)*$/.test(version);
}

/**
 * Lays the versions out (design, “URLs and commands”): until 1.0 exists, `/manual/` is the
 * current text; afterwards it is the latest stable release and the current text moves to
 * `/manual/next/`.
 *
 * @param released - versions.json, newest first
 */
export function versionOptions(released: readonly string[]): VersionOptions {
  const latest = released.find(isStable);
  const label = words.currentVersion;
  return {
    lastVersion: latest ?? 'current',
    versions: {
      current: latest
        ? {label, path: 'next', banner: 'unreleased'}
        : {label, path: '', banner: 'none'},
    },
  } as VersionOptions;
}

/** Reads the list of releases that `docusaurus docs:version` keeps. */
export function readReleases(siteDir: string): string[] {
  const file = path.join(siteDir, 'versions.json');
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as string[]) : [];
}
