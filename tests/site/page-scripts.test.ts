/** What the scripts of every page hold does not grow with the manual, and nothing that the build did. */
import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {address} from '../../config/site';
import {defaultLocale, locales} from '../../src/domain/locale/locale';
import {linkedFromAnywhere} from '../../src/domain/manual/chapterPath';
import {pageNames} from '../fixtures/builtPages';

const folders = locales.map((locale) => (locale === defaultLocale ? '' : `${locale}/`));

/** The scripts and tables that every page of a language has, as one text. */
function sharedScripts(folder: string): string {
  const dir = path.join('build', folder, 'assets/js');
  return fs
    .readdirSync(dir)
    .filter((file) => /^(?:main|runtime~main)\.\w+\.js$/.test(file))
    .map((file) => fs.readFileSync(path.join(dir, file), 'utf8'))
    .join('\n');
}

describe.each(folders)('the scripts of all pages in "%s"', (folder) => {
  const code = sharedScripts(folder);

  it('are there', () => {
    expect(code).toContain('hydrateRoot');
  });

  it('name no chapter that not every page may link to', () => {
    const known = ['', ...linkedFromAnywhere].map((slug) => `${folder}manual/${slug}`);
    const chapters = pageNames(folder).filter(
      (name) => name.includes('manual/') && !known.includes(name),
    );
    expect(chapters.length).toBeGreaterThan(50);
    expect(chapters.filter((name) => code.includes(`"${address.baseUrl}${name}"`))).toEqual([]);
  });

  it('have no list of strings, no highlighter and no table of pages', () => {
    for (const trace of ['ofm.sizing', 'ofm.scenario', 'prism-code', 'nprogress', 'NProgress']) {
      expect(code, trace).not.toContain(trace);
    }
  });
});

it('leave the chapters of folded parts to a file that pages name', () => {
  const read = (file: string): string => fs.readFileSync(path.join('build', file), 'utf8');
  const [, script] =
    /data-scripts="?(\S+?page\.\w+\.js)/.exec(read('manual/start/concepts.html')) ?? [];
  const page = read(String(script).slice(address.baseUrl.length));
  const {wholeSidebars} = JSON.parse(page.slice(page.indexOf('{')));
  const security = `"${address.baseUrl}manual/practices/security"`;
  expect(page).not.toContain(security);
  expect(read(wholeSidebars.slice(address.baseUrl.length))).toContain(security);
});
