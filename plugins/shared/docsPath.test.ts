import path from 'node:path';
import {chaptersDir, dataDir, displayPath, versionOfFile} from '@site/plugins/shared/docsPath';
import {describe, expect, it} from 'vitest';

const site = path.resolve('/site');

describe('versionOfFile', () => {
  it.each([
    ['docs/practices/data.mdx', 'current'],
    ['docs/version-0.9/data.mdx', 'current'],
    ['versioned_docs/version-0.9/practices/data.mdx', '0.9'],
    ['versioned_docs/version-1.0-rc.1/data.mdx', '1.0-rc.1'],
    ['i18n/en/docusaurus-plugin-content-docs/current/practices/data.mdx', 'current'],
    ['i18n/en/docusaurus-plugin-content-docs/version-0.9/practices/data.mdx', '0.9'],
  ])('knows that %s belongs to %s', (file, version) => {
    expect(versionOfFile(site, path.join(site, file))).toBe(version);
  });
});

describe('chaptersDir and dataDir', () => {
  it('point at the source language of the current text', () => {
    expect(chaptersDir(site, 'current')).toBe(path.join(site, 'docs'));
    expect(dataDir(site, 'current')).toBe(path.join(site, 'docs/_data'));
  });

  it('point at the folder of a release', () => {
    expect(chaptersDir(site, '0.9')).toBe(path.join(site, 'versioned_docs/version-0.9'));
    expect(dataDir(site, '0.9')).toBe(path.join(site, 'versioned_docs/version-0.9/_data'));
  });
});

describe('displayPath', () => {
  it('is relative to the site', () => {
    expect(displayPath(site, path.join(site, 'docs', 'a.mdx'))).toBe('docs/a.mdx');
  });
});
