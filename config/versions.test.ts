import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {lastRelease, otherVersionPaths, readReleases, versionOptions} from '@site/config/versions';
import {describe, expect, it} from 'vitest';

describe('versionOptions', () => {
  it.each([
    ['there is no release', []],
    ['there is only 0.9', ['0.9']],
    ['1.0 is only a candidate', ['1.0-rc.1', '0.9']],
    ['there are several releases before 1.0', ['0.10', '0.9']],
  ])('shows the current text under /manual/ while %s', (_when, released) => {
    expect(versionOptions(released)).toMatchObject({
      lastVersion: 'current',
      versions: {current: {path: '', banner: 'none'}},
    });
  });

  it.each([
    ['1.0', ['1.0', '0.9']],
    ['1.0', ['1.1-rc.1', '1.0', '0.9']],
    ['1.1', ['1.1', '1.1-rc.1', '1.0']],
    ['2.0.1', ['2.0.1', '2.0']],
    ['10.0', ['10.0', '9.0']],
  ])('lands readers on %s of %j and moves the current text to next/', (latest, released) => {
    expect(versionOptions(released)).toMatchObject({
      lastVersion: latest,
      versions: {current: {path: 'next', banner: 'unreleased'}},
    });
  });
});

describe('the current text', () => {
  it.each([[[]], [['1.0']]])('has a name for the list of versions after %j', (released) => {
    expect(versionOptions(released).versions.current?.label).toMatch(/\p{L}/u);
  });
});

describe('otherVersionPaths', () => {
  it.each([
    [[], []],
    [['0.9'], ['0.9']],
    [
      ['1.1-rc.1', '1.0', '0.9'],
      ['1.1-rc.1', '0.9', 'next'],
    ],
  ])('of %j are %j', (released, paths) => {
    expect(otherVersionPaths(released)).toEqual(paths);
  });
});

describe('lastRelease', () => {
  it.each([
    [[], undefined],
    [['1.0-rc.1'], undefined],
    [['0.10', '0.9'], '0.10'],
    [['1.0.1', '2.0', '1.0'], '2.0'],
    [['2.0-rc.1', '1.0'], '1.0'],
  ])('of %j is %s', (released, last) => {
    expect(lastRelease(released)).toBe(last);
  });
});

describe('readReleases', () => {
  it('reads versions.json, and nothing where there is none', () => {
    const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'releases-'));
    expect(readReleases(dir)).toEqual([]);
    fs.writeFileSync(path.join(dir, 'versions.json'), '["1.0", "0.9"]');
    expect(readReleases(dir)).toEqual(['1.0', '0.9']);
    fs.rmSync(dir, {recursive: true});
  });
});
