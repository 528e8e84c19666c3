/** A rehearsal: releases freeze chapters and data, in both languages, at their own addresses. */
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';

const root = process.cwd();
const left = new Set(['node_modules', '.git', 'build', '.docusaurus', 'test-results']);
const chapters = {
  pt: 'docs/requirements/hardware.mdx',
  en: 'i18n/en/docusaurus-plugin-content-docs/current/requirements/hardware.mdx',
};
const criterion = 'docs/_data/criteria/INF-01.yaml';
/** Its build stays: tests/e2e/versions.spec.ts reads it in a browser. */
const site = path.join(root, 'test-results/release');

function docusaurus(...args: string[]): string {
  return execFileSync(
    process.execPath,
    ['node_modules/@docusaurus/core/bin/docusaurus.mjs', ...args],
    {
      cwd: site,
      encoding: 'utf8',
      stdio: 'pipe',
      env: {
        ...process.env,
        DOCUSAURUS_NO_PERSISTENT_CACHE: 'true',
        SITE_URL: 'https://manual.example',
        BASE_URL: '/',
        GITHUB_REPOSITORY: 'owner/name',
        // 1 January 2030, when every review of today is overdue.
        SOURCE_DATE_EPOCH: '1893456000',
      },
    },
  );
}

/** Marks the text and the data that are being written, so that a frozen copy can be told apart. */
function mark(stage: string): void {
  for (const file of Object.values(chapters)) {
    const text = fs.readFileSync(path.join(site, file), 'utf8');
    fs.writeFileSync(
      path.join(site, file),
      text.replace(/\n(Marked-[\w.]+\n)?\n## /, `\nMarked-${stage}\n\n## `),
    );
  }
  const file = path.join(site, criterion);
  const yaml = fs.readFileSync(file, 'utf8');
  fs.writeFileSync(file, yaml.replace(/( en: >-\n\s+)(Marked-[\w.]+ )?/, `$1Marked-${stage} `));
}

/** Switches the discussions inside chapters on, as a maintainer does, for tests/e2e/forum.spec.ts. */
function switchForumOn(): void {
  const file = path.join(site, 'config/forum.ts');
  const text = fs.readFileSync(file, 'utf8');
  const settings = /(const settings: Settings = )\{[^}]*\}/;
  expect(text).toMatch(settings);
  const ids = "repository: 'owner/name', repositoryId: 'R_1', category: 'C', categoryId: 'DIC_1'";
  fs.writeFileSync(file, text.replace(settings, `$1{${ids}}`));
}

function read(file: string): string {
  return fs.readFileSync(path.join(site, 'build', file), 'utf8');
}

function marksIn(file: string): string[] {
  return [...new Set(read(file).match(/Marked-[\w.]+/g) ?? [])];
}

function canonical(file: string): string | undefined {
  const link = /<link[^>]*rel="?canonical"?[^>]*>/.exec(read(file))?.[0] ?? '';
  return /href="?([^"\s>]+)/.exec(link)?.[1];
}

function editLink(file: string): string | undefined {
  const link = /<a\b[^>]*theme-edit-this-page[^>]*>/.exec(read(file))?.[0] ?? '';
  return /href="?([^"\s>]+)/.exec(link)?.[1];
}

beforeAll(() => {
  fs.rmSync(site, {recursive: true, force: true});
  fs.mkdirSync(site, {recursive: true});
  for (const entry of fs.readdirSync(root).filter((name) => !left.has(name))) {
    fs.cpSync(path.join(root, entry), path.join(site, entry), {recursive: true});
  }
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(site, 'node_modules'), 'junction');
  switchForumOn();
  for (const version of ['90.9', '91.0']) {
    mark(version);
    docusaurus('docs:version', version);
  }
  mark('next');
  docusaurus('build');
}, 300_000);

describe('a release', () => {
  it('freezes the chapters of both languages at their addresses', () => {
    for (const prefix of ['', 'en/']) {
      expect(marksIn(`${prefix}manual/90.9/requirements/hardware.html`)).toContain('Marked-90.9');
      expect(marksIn(`${prefix}manual/requirements/hardware.html`)).toContain('Marked-91.0');
      expect(marksIn(`${prefix}manual/next/requirements/hardware.html`)).toContain('Marked-next');
    }
  });

  it('freezes the data that chapters show', () => {
    expect(marksIn('en/manual/90.9/requirements/hardware.html')).toEqual(['Marked-90.9']);
    expect(marksIn('en/manual/requirements/hardware.html')).toEqual(['Marked-91.0']);
    expect(marksIn('en/manual/next/requirements/hardware.html')).toEqual(['Marked-next']);
  });

  it('gives every version its copies in Markdown, and models the latest', () => {
    for (const prefix of ['', 'en/']) {
      const chapter = 'requirements/hardware.md';
      expect(marksIn(`${prefix}manual/90.9/${chapter}`)).toEqual(['Marked-90.9']);
      expect(marksIn(`${prefix}manual/${chapter}`)).toEqual(['Marked-91.0']);
      expect(marksIn(`${prefix}manual/next/${chapter}`)).toEqual(['Marked-next']);
      const manual = `https://manual.example/${prefix}manual`;
      const index = read(`${prefix}llms.txt`);
      expect(index).toContain(`(${manual}/${chapter})`);
      expect(index).not.toContain(`(${manual}/next/${chapter})`);
      expect(index.split('## Optional')[1]).toContain(`(${manual}/90.9.md)`);
    }
  });

  it('has a card and a description of its own for every page', () => {
    for (const version of ['90.9', '91.0', 'next']) {
      const page = `manual/${version === '91.0' ? '' : `${version}/`}requirements/hardware`;
      expect(fs.existsSync(path.join(site, `build/cards/${page}.png`))).toBe(true);
      expect(read(`${page}.html`)).toContain(`"version":"${version}"`);
    }
  });

  it('freezes the public exports', () => {
    for (const version of ['90.9', '91.0', 'next']) {
      const {entries, manualVersion} = JSON.parse(read(`data/${version}/criteria.json`));
      expect(manualVersion).toBe(version);
      expect(entries['INF-01'].statement.en).toContain(`Marked-${version} `);
      expect(read(`en/data/${version}/criteria.csv`)).toContain(`Marked-${version} `);
    }
  });

  it('names the page of the latest release as canonical of its other versions', () => {
    for (const prefix of ['', 'en/']) {
      const latest = `https://manual.example/${prefix}manual/requirements/hardware`;
      for (const version of ['', '90.9/', 'next/']) {
        const page = `${prefix}manual/${version}requirements/hardware.html`;
        expect([page, canonical(page)]).toEqual([page, latest]);
      }
    }
  });

  it('says that a review is overdue, except where a banner says that the text is old', () => {
    for (const [prefix, words] of [
      ['', 'A última revisão desta página'],
      ['en/', 'This page was last reviewed on'],
    ] as const) {
      expect(read(`${prefix}manual/requirements/hardware.html`)).toContain(words);
      expect(read(`${prefix}manual/next/requirements/hardware.html`)).toContain(words);
      expect(read(`${prefix}manual/90.9/requirements/hardware.html`)).not.toContain(words);
    }
  });

  it('is corrected in the current text: pages of every version lead to its file in their language', () => {
    for (const [prefix, file] of [
      ['', chapters.pt],
      ['en/', chapters.en],
    ]) {
      for (const version of ['', '90.9/', 'next/']) {
        const page = `${prefix}manual/${version}requirements/hardware.html`;
        const link = `https://github.com/owner/name/edit/main/${file}`;
        expect([page, editLink(page)]).toEqual([page, link]);
      }
    }
  });

  it('lets readers report an error with page and version filled in', () => {
    const page = 'manual/90.9/requirements/hardware';
    const [, link = ''] = /href="([^"]*template=error[^"]*)"/.exec(read(`${page}.html`)) ?? [];
    const {origin, pathname, searchParams} = new URL(link.replaceAll('&amp;', '&'));
    expect(`${origin}${pathname}`).toBe('https://github.com/owner/name/issues/new');
    expect(Object.fromEntries(searchParams)).toEqual({
      template: 'error.yml',
      page: `https://manual.example/${page}`,
      'manual-version': '90.9',
    });
  });

  it('offers every version in the menu under its own name, in both languages', () => {
    const labels = (file: string): string[] =>
      [...read(file).matchAll(/dropdown__link[^>]*href="?[^">]*manual[^>]*>([^<]+)</g)].map(
        ([, label]) => String(label),
      );
    expect(labels('manual/requirements/hardware.html')).toEqual(
      expect.arrayContaining(['Texto atual', '91.0', '90.9']),
    );
    expect(labels('en/manual/requirements/hardware.html')).toEqual(
      expect.arrayContaining(['Current text', '91.0', '90.9']),
    );
  });
});
