import fs from 'node:fs';
import path from 'node:path';
import {loadManualData} from '../../plugins/manual-data/loadManualData';
import {acceptFile} from '../../plugins/translations/acceptFile';
import {applyChanges} from '../scaffold/change';
import {CommandError} from '../scaffold/field';
import {planTexts} from './plan';
import {changelogChapters, findObstacles} from './readiness';
import {exportSums, formatSums, frozenSums, sumsFile} from './sums';

/** Runs a program in the site; `show` lets it print to the terminal, and its output is then empty. */
export type Run = (
  program: string,
  args: readonly string[],
  show?: boolean,
) => {status: number; output: string};

export type ReleaseOptions = {
  siteDir: string;
  version: string;
  /** ISO date. */
  day: string;
  /** Prints what would be written, and writes nothing. */
  dryRun: boolean;
  /** Whether continuous integration has tested this very commit. */
  tested: boolean;
  run: Run;
};

const declarations = 'docs/_data/wording-changes.yaml';

function undoText(version: string): string {
  return [
    'Undo it, as long as nothing is committed:',
    '  git restore --staged --worktree . && git clean -fd',
    'After the commit, before it is pushed:',
    `  git tag -d v${version}; git reset --hard HEAD~1`,
  ].join('\n');
}

/** The lines that one text has and the other has not. */
function differentLines(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const gone = old.filter((line) => !now.includes(line)).map((line) => `- ${line}`);
  const added = now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`);
  return [...gone, ...added];
}

function dryRunText(options: ReleaseOptions): string {
  const {siteDir, version, day} = options;
  const edited = planTexts(siteDir, version, day).map(
    ({file, before = '', text}) => `edited  ${file}\n${differentLines(before, text).join('\n')}\n`,
  );
  return ['Nothing is written. It would be:', '', ...edited, `cut     ${version}`].join('\n');
}

function test({tested, run}: ReleaseOptions): void {
  if (!tested && run('npm', ['test'], true).status !== 0) {
    throw new CommandError('npm test fails; nothing is written');
  }
}

/** Declarations hold against the last release, which this one becomes. */
function forgetDeclarations(siteDir: string): void {
  fs.rmSync(path.join(siteDir, declarations), {force: true});
}

/** Keeps what every frozen file and export is at this moment, for scripts/checks/frozen.ts. */
function writeSums(siteDir: string, version: string): void {
  const exported = exportSums(loadManualData(siteDir, version), version);
  const sums = new Map([...frozenSums(siteDir, version), ...exported]);
  const file = path.join(siteDir, sumsFile(version));
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.writeFileSync(file, formatSums(sums));
}

function cut({siteDir, version, day, run}: ReleaseOptions): void {
  applyChanges(siteDir, planTexts(siteDir, version, day));
  acceptFile(siteDir, changelogChapters['pt-BR'], day);
  forgetDeclarations(siteDir);
  if (run('npx', ['docusaurus', 'docs:version', version], true).status !== 0) {
    throw new CommandError(`docusaurus docs:version ${version} fails.\n${undoText(version)}`);
  }
  writeSums(siteDir, version);
}

/**
 * Makes a release: checks first, then writes what changes, then freezes chapters and data of both
 * languages.
 *
 * @returns what to print
 * @throws {CommandError} saying everything that is in the way; nothing is written then
 */
export async function release(options: ReleaseOptions): Promise<string> {
  const {siteDir, version, dryRun, run} = options;
  const obstacles = await findObstacles(siteDir, version, run);
  if (obstacles.length > 0) {
    throw new CommandError(
      [`${version} cannot be released:`, ...obstacles.map((reason) => `- ${reason}`)].join('\n'),
    );
  }
  if (dryRun) {
    return dryRunText(options);
  }
  test(options);
  cut(options);
  return [
    `Version ${version} is cut, and not committed.`,
    '',
    'Next:',
    '  1. Read what changed: git diff && git status',
    '  2. Read the site: npm run preview',
    `  3. git add -A && git commit -m "chore: release ${version}"`,
    `  4. git tag -a v${version} -m "Version ${version}" && git push --follow-tags`,
    '',
    undoText(version),
  ].join('\n');
}
