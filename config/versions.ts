import fs from 'node:fs';
import path from 'node:path';
import type {PluginOptions} from '@docusaurus/plugin-content-docs';
import {latestStable, predecessor} from '../src/domain/release/version';
import {words} from './words';

type VersionOptions = Pick<PluginOptions, 'lastVersion' | 'versions'>;

/**
 * Lays the versions out (design, “URLs and commands”): until 1.0 exists, `/manual/` is the
 * current text; afterwards it is the latest stable release and the current text moves to
 * `/manual/next/`.
 *
 * @param released - names in versions.json
 */
export function versionOptions(released: readonly string[]): VersionOptions {
  const latest = latestStable(released);
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

/**
 * The folders under `/manual/` that hold other versions than the one it shows.
 *
 * @param released - names in versions.json
 */
export function otherVersionPaths(released: readonly string[]): string[] {
  const latest = latestStable(released);
  return [...released.filter((version) => version !== latest), ...(latest ? ['next'] : [])];
}

/**
 * The newest release that is no pre-release, also before 1.0: what later texts may not contradict.
 *
 * @param released - names in versions.json
 */
export function lastRelease(released: readonly string[]): string | undefined {
  return predecessor('current', released);
}

/** Reads the list of releases that `docusaurus docs:version` keeps. */
export function readReleases(siteDir: string): string[] {
  const file = path.join(siteDir, 'versions.json');
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as string[]) : [];
}
