/** A rehearsal: releases freeze chapters and data, in both languages, at their own addresses. */
import fs from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {rehearse} from '../fixtures/rehearsal';
import {copyDir} from '../fixtures/rehearsal/copy';
import {readBuilt} from '../fixtures/rehearsal/site';
import {chapters} from '../fixtures/rehearsal/texts';
import {earlierAnswers} from './release/answers';
import {releaseCommand} from './release/command';
import {frozenPages} from './release/frozen';
import {oldLinks} from './release/links';

function read(file: string): string {
  return readBuilt('after', file);
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

beforeAll(rehearse, 900_000);

describe('a release', () => {
  it('freezes the chapters of both languages at their addresses', () => {
    for (const prefix of ['', 'en/']) {
      expect(marksIn(`${prefix}manual/0.90/requirements/hardware.html`)).toContain('Marked-0.90');
      expect(marksIn(`${prefix}manual/requirements/hardware.html`)).toContain('Marked-91.0');
      expect(marksIn(`${prefix}manual/next/requirements/hardware.html`)).toContain('Marked-next');
    }
  });

  it('freezes the data that chapters show', () => {
    expect(marksIn('en/manual/0.90/requirements/hardware.html')).toEqual(['Marked-0.90']);
    expect(marksIn('en/manual/requirements/hardware.html')).toEqual(['Marked-91.0']);
    expect(marksIn('en/manual/next/requirements/hardware.html')).toEqual(['Marked-next']);
  });

  it('gives every version its copies in Markdown, and models the latest', () => {
    for (const prefix of ['', 'en/']) {
      const chapter = 'requirements/hardware.md';
      expect(marksIn(`${prefix}manual/0.90/${chapter}`)).toEqual(['Marked-0.90']);
      expect(marksIn(`${prefix}manual/${chapter}`)).toEqual(['Marked-91.0']);
      expect(marksIn(`${prefix}manual/next/${chapter}`)).toEqual(['Marked-next']);
      const manual = `https://manual.example/${prefix}manual`;
      const index = read(`${prefix}llms.txt`);
      expect(index).toContain(`(${manual}/${chapter})`);
      expect(index).not.toContain(`(${manual}/next/${chapter})`);
      expect(index.split('## Optional')[1]).toContain(`(${manual}/0.90.md)`);
    }
  });

  it('has a card and a description of its own for every page', () => {
    for (const version of ['0.90', '91.0', 'next']) {
      const page = `manual/${version === '91.0' ? '' : `${version}/`}requirements/hardware`;
      expect(fs.existsSync(path.join(copyDir, `build/cards/${page}.png`))).toBe(true);
      expect(read(`${page}.html`)).toContain(`"version":"${version}"`);
    }
  });

  it('freezes the public exports', () => {
    for (const version of ['0.90', '91.0', 'next']) {
      const {entries, manualVersion} = JSON.parse(read(`data/${version}/criteria.json`));
      expect(manualVersion).toBe(version);
      expect(entries['INF-01'].statement.en).toContain(`Marked-${version} `);
      expect(read(`en/data/${version}/criteria.csv`)).toContain(`Marked-${version} `);
    }
  });

  it('names the page of the latest release as canonical of its other versions', () => {
    for (const prefix of ['', 'en/']) {
      const latest = `https://manual.example/${prefix}manual/requirements/hardware`;
      for (const version of ['', '0.90/', 'next/']) {
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
      expect(read(`${prefix}manual/0.90/requirements/hardware.html`)).not.toContain(words);
    }
  });

  it('is corrected in the current text: pages of every version lead to its file in their language', () => {
    for (const [prefix, file] of [
      ['', chapters.pt],
      ['en/', chapters.en],
    ]) {
      for (const version of ['', '0.90/', 'next/']) {
        const page = `${prefix}manual/${version}requirements/hardware.html`;
        const link = `https://github.com/owner/name/edit/main/${file}`;
        expect([page, editLink(page)]).toEqual([page, link]);
      }
    }
  });

  it('lets readers report an error with page and version filled in', () => {
    const page = 'manual/0.90/requirements/hardware';
    const [, link = ''] = /href="([^"]*template=error[^"]*)"/.exec(read(`${page}.html`)) ?? [];
    const {origin, pathname, searchParams} = new URL(link.replaceAll('&amp;', '&'));
    expect(`${origin}${pathname}`).toBe('https://github.com/owner/name/issues/new');
    expect(Object.fromEntries(searchParams)).toEqual({
      template: 'error.yml',
      page: `https://manual.example/${page}`,
      'manual-version': '0.90',
    });
  });

  it('says above the pages of other versions what those versions are', () => {
    for (const [prefix, superseded, written] of [
      ['', 'já substituída', 'o texto em redação'],
      ['en/', 'which a later one has replaced', 'the text as it is being written'],
    ] as const) {
      const page = (version: string): string =>
        read(`${prefix}manual/${version}requirements/hardware.html`);
      expect(page('0.90/')).toContain(superseded);
      expect(page('next/')).toContain(written);
      expect(page('')).not.toContain('theme-doc-version-banner');
    }
  });

  it('lists every version with what it changed, and in the sitemap the pages that readers land on', () => {
    for (const prefix of ['', 'en/']) {
      const list = read(`${prefix}versions.html`);
      const ids = [...list.matchAll(/<li id="?(version-[\w-]+)/g)].map(([, id]) => id);
      expect(ids).toEqual(['version-next', 'version-91-0', 'version-0-90']);
      const addresses = read(`${prefix}sitemap.xml`);
      expect(addresses).toContain('/manual/requirements/hardware<');
      expect(addresses).not.toMatch(/manual\/(0\.90|next)\/requirements\/hardware</);
    }
  });

  it('offers every version in the menu under its own name, in both languages', () => {
    const labels = (file: string): string[] =>
      [
        ...read(file).matchAll(/dropdown__link[^>]*href="?[^">]*manual[^>]*><span[^>]*>([^<]+)</g),
      ].map(([, label]) => String(label).trim());
    expect(labels('manual/requirements/hardware.html')).toEqual(
      expect.arrayContaining(['Texto atual', '91.0', '0.90']),
    );
    expect(labels('en/manual/requirements/hardware.html')).toEqual(
      expect.arrayContaining(['Current text', '91.0', '0.90']),
    );
  });
});

frozenPages();
oldLinks();
earlierAnswers();
releaseCommand();
