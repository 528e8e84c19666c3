import fs from 'node:fs';
import path from 'node:path';
import type {Problem} from '../../plugins/shared/problem';
import {exportSums, frozenSums, parseSums, type Sums, sumsFile} from '../release/sums';
import type {Check, Site} from './site';

const decision = 'decisions/0009-frozen-releases.md';

/** Why a file is not what it was when its version was cut, or undefined. */
function complaint(version: string, before?: string, now?: string): string | undefined {
  if (before === now) {
    return undefined;
  }
  if (before === undefined) {
    return `is no part of the release ${version}, which is frozen; remove it, and write in the current text`;
  }
  return now === undefined
    ? `is missing; a release is frozen (${decision}): git checkout v${version} -- brings it back`
    : `is not what it was when ${version} was cut; a release is frozen (${decision}): correct the current text and take this change back`;
}

/** What an export of a release that changed is due to: its data have a sum of their own. */
function exportComplaint(version: string, before?: string, now?: string): string | undefined {
  return before === now
    ? undefined
    : `is not what it was when ${version} was cut, because the code that writes it changed; others compute with these files, so write older releases as before`;
}

function compare(before: Sums, now: Sums, complain: typeof complaint, version: string): Problem[] {
  const files = [...new Set([...before.keys(), ...now.keys()])].sort();
  return files.flatMap((file): Problem[] => {
    const message = complain(version, before.get(file), now.get(file));
    return message === undefined ? [] : [{file, severity: 'error', message}];
  });
}

function releaseProblems(site: Site, version: string): Problem[] {
  const file = sumsFile(version);
  if (!fs.existsSync(path.join(site.dir, file))) {
    const message = `is missing; versions are cut with npm run release, which writes it`;
    return [{file, severity: 'error', message}];
  }
  const sums = [...parseSums(fs.readFileSync(path.join(site.dir, file), 'utf8'))];
  const isExport = ([name]: [string, string]): boolean => name.startsWith('build/');
  const written = new Map(sums.filter((sum) => !isExport(sum)));
  const exported = new Map(sums.filter(isExport));
  const data = site.data.get(version);
  return [
    ...compare(written, frozenSums(site.dir, version), complaint, version),
    // Data that are not sound are reported, and their exports compared once they are.
    ...(data ? compare(exported, exportSums(data, version), exportComplaint, version) : []),
  ];
}

/** Releases are what they were when they were cut, to the byte: text, data and exports. */
export const checkFrozen: Check = (site) =>
  site.versions.slice(1).flatMap((version) => releaseProblems(site, version));
