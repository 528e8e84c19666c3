import fs from 'node:fs';
import path from 'node:path';
import {removeManualSites} from '@site/tests/fixtures/manualSite';
import {createReleaseSite, createRun, releaseFiles} from '@site/tests/fixtures/releaseSite';
import {afterAll, beforeEach, describe, expect, it} from 'vitest';
import {type ReleaseOptions, release} from './run';

let siteDir = '';
const sound = {version: '1.0', day: '2026-11-21', dryRun: false, tested: false};

const read = (file: string): string => fs.readFileSync(path.join(siteDir, file), 'utf8');
const readAll = (): string[] => Object.values(releaseFiles).map(read);

function replace(file: string, from: string, to: string): void {
  expect(read(file)).toContain(from);
  fs.writeFileSync(path.join(siteDir, file), read(file).replace(from, to));
}

function start(options: Partial<ReleaseOptions>): Promise<string> {
  return release({...sound, siteDir, run: createRun().run, ...options});
}

beforeEach(() => {
  siteDir = createReleaseSite();
});

afterAll(removeManualSites);

it('checks, tests, writes the entry of the release and then cuts it', async () => {
  const {run, calls} = createRun();
  const text = await start({run});
  expect(calls).toEqual(['git status --porcelain', 'npm test', 'npx docusaurus docs:version 1.0']);
  expect(text).toContain('Version 1.0 is cut, and not committed.');
  expect(text).toContain('git restore --staged --worktree . && git clean -fd');
  expect(read(releaseFiles.changelog)).toContain('## 1.0 (2026-11-21)\n\n- Something.');
  expect(read(releaseFiles['pt-BR'])).toContain('| [1.0](#v-1-0) | 21 de novembro de 2026 | 1 |');
  expect(read(releaseFiles.en)).toContain('## Version 1.0 {/* #v-1-0 */}');
  expect(read(releaseFiles.en)).toContain('source_date: 2026-11-21');
  expect(fs.existsSync(path.join(siteDir, releaseFiles.declarations))).toBe(false);
  expect(read('releases/1.0.sha256')).toMatch(
    /^[0-9a-f]{64} {2}build\/data\/1\.0\/criteria\.csv$/m,
  );
});

it('only shows what it would write in a dry run', async () => {
  const before = readAll();
  const {run, calls} = createRun();
  const text = await start({run, dryRun: true});
  expect(text).toContain('+ ## 1.0 (2026-11-21)');
  expect(text).toContain('+ All 1 criteria are new: this is the first numbered version.');
  expect(calls).toEqual(['git status --porcelain']);
  expect(readAll()).toEqual(before);
});

it('does not repeat the tests of a commit that is tested', async () => {
  const {run, calls} = createRun();
  await start({run, tested: true});
  expect(calls).not.toContain('npm test');
});

describe('it refuses, and writes nothing', () => {
  it.each<[string, () => void, Partial<ReleaseOptions>, string]>([
    ['a name', () => undefined, {version: 'one'}, '"one" is no name of a version'],
    [
      'changes that are not committed',
      () => undefined,
      createRun({changed: ' M docs/a.mdx\n?? b\n'}),
      'uncommitted files: 2, such as docs/a.mdx; commit or stash them first',
    ],
    [
      'a folder without git',
      () => undefined,
      createRun({fail: 'git'}),
      'git does not answer; a release is made in the repository',
    ],
    [
      'an empty changelog',
      () => replace(releaseFiles.changelog, '- Something.', ''),
      {},
      'CHANGELOG.md: the section Unreleased is empty',
    ],
    [
      'a chapter of changes that says nothing',
      () => replace(releaseFiles.en, '- Something.', ''),
      {},
      `${releaseFiles.en}: the section #current says nothing`,
    ],
    [
      'a translation that fell behind',
      () => replace('docs/practices/data.mdx', '- Something.', '- Something else.'),
      {},
      'translations that are missing, stale or unlike their source: 1; the first: ',
    ],
    ['failing tests', () => undefined, createRun({fail: 'npm test'}), 'npm test fails'],
  ])('with %s', async (_, prepare, options, message) => {
    prepare();
    const before = readAll();
    await expect(start(options)).rejects.toThrow(message);
    expect(readAll()).toEqual(before);
  });

  it('without an id that was released', async () => {
    fs.writeFileSync(path.join(siteDir, 'versions.json'), '["0.9"]');
    fs.cpSync(path.join(siteDir, 'docs'), path.join(siteDir, 'versioned_docs/version-0.9'), {
      recursive: true,
    });
    fs.rmSync(path.join(siteDir, 'docs/_data/criteria/DAT-02.yaml'));
    await expect(start({})).rejects.toThrow(
      'released ids that are gone or ask something else: 1; the first: docs/_data/criteria/DAT-02.yaml',
    );
    await expect(start({version: '0.9'})).rejects.toThrow('version 0.9 is released already');
  });
});

it('says how to undo what it wrote when Docusaurus fails', async () => {
  const {run} = createRun({fail: 'npx docusaurus'});
  await expect(start({run})).rejects.toThrow(
    /docs:version 1\.0 fails\.\nUndo it[\s\S]*git restore --staged --worktree/,
  );
});
