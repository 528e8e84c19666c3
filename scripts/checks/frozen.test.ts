import fs from 'node:fs';
import path from 'node:path';
import {createManualSite, removeManualSites} from '@site/tests/fixtures/manualSite';
import {afterAll, beforeEach, expect, it} from 'vitest';
import {exportSums, formatSums, frozenSums, sumsFile} from '../release/sums';
import {checkFrozen} from './frozen';
import {readSite} from './site';

const folder = 'versioned_docs/version-0.9';
const translation = 'i18n/en/docusaurus-plugin-content-docs/version-0.9';
let siteDir = '';

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(siteDir, file)), {recursive: true});
  fs.writeFileSync(path.join(siteDir, file), text);
}

async function problems(): Promise<string[]> {
  const found = await checkFrozen(readSite(siteDir));
  return found.map(({file, message}) => `${file}: ${message}`);
}

beforeEach(() => {
  siteDir = createManualSite();
  createManualSite({}, {chapters: folder, siteDir});
  write('versions.json', '["0.9"]');
  write(`${folder}/a/b.mdx`, 'Texto\n');
  write(`${translation}/a/b.mdx`, 'Text\n');
  write(`${translation}.json`, '{}\n');
  write('versioned_sidebars/version-0.9-sidebars.json', '{}\n');
  const data = readSite(siteDir).data.get('0.9');
  const exported = data ? exportSums(data, '0.9') : new Map();
  write(sumsFile('0.9'), formatSums(new Map([...frozenSums(siteDir, '0.9'), ...exported])));
});

afterAll(removeManualSites);

it('finds nothing in a release that nobody touched', async () => {
  expect(await problems()).toEqual([]);
});

it.each([
  `${folder}/a/b.mdx`,
  `${translation}/a/b.mdx`,
  `${translation}.json`,
  'versioned_sidebars/version-0.9-sidebars.json',
])('refuses a change of %s', async (file) => {
  write(file, 'Other\n');
  expect(await problems()).toEqual([
    `${file}: is not what it was when 0.9 was cut; a release is frozen (decisions/0009-frozen-releases.md): correct the current text and take this change back`,
  ]);
});

it('refuses to lose or to gain a file', async () => {
  fs.rmSync(path.join(siteDir, folder, 'a/b.mdx'));
  write(`${translation}/a/c.mdx`, 'New\n');
  expect(await problems()).toEqual([
    `${translation}/a/c.mdx: is no part of the release 0.9, which is frozen; remove it, and write in the current text`,
    `${folder}/a/b.mdx: is missing; a release is frozen (decisions/0009-frozen-releases.md): git checkout v0.9 -- brings it back`,
  ]);
});

it('refuses an export that is written otherwise', async () => {
  const file = path.join(siteDir, sumsFile('0.9'));
  const text = fs.readFileSync(file, 'utf8');
  const line = /^[0-9a-f]{64}(?= {2}build\/en\/data\/0\.9\/criteria\.csv$)/m;
  fs.writeFileSync(file, text.replace(line, '0'.repeat(64)));
  const [problem, ...others] = await problems();
  expect(problem).toContain('build/en/data/0.9/criteria.csv: is not what it was when 0.9 was cut');
  expect(others).toEqual([]);
});

it('asks for the sums of a version that was cut by hand', async () => {
  fs.rmSync(path.join(siteDir, sumsFile('0.9')));
  expect(await problems()).toEqual([
    'releases/0.9.sha256: is missing; versions are cut with npm run release, which writes it',
  ]);
});
