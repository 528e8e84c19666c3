/** The whole command, on a small site with one mistake of each kind. */
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {createManualSite, removeManualSites} from '@site/tests/fixtures/manualSite';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

const root = process.cwd();
const frontMatter = ['---', 'title: A', 'description: B.', 'last_reviewed: 2026-11-20', '---', ''];

afterAll(removeManualSites);

/** Writes the configuration of the project and further files into a small site. */
function createSite(files: Readonly<Record<string, string>>): string {
  const siteDir = createManualSite({'domains/MON.yaml': ['order', 'ordre'], 'tools/x.yml': ''});
  const config = JSON.parse(fs.readFileSync('cspell.json', 'utf8')) as {
    import: string[];
    files: string[];
  };
  config.import = config.import.map((name) => path.join(root, 'node_modules', name));
  config.files = ['{docs,i18n}/**/*.mdx'];
  const all = {...files, 'cspell.json': JSON.stringify(config)};
  for (const [file, text] of Object.entries(all)) {
    fs.mkdirSync(path.dirname(path.join(siteDir, file)), {recursive: true});
    fs.writeFileSync(path.join(siteDir, file), text);
  }
  for (const name of ['.cspell', '.markdownlint-cli2.jsonc']) {
    fs.cpSync(path.join(root, name), path.join(siteDir, name), {recursive: true});
  }
  return siteDir;
}

function run(
  siteDir: string,
  env: Record<string, string>,
): {lines: string[]; status: number | null} {
  const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
  const {stdout, stderr, status} = spawnSync(
    process.execPath,
    [tsx, path.join(root, 'scripts/check-content.ts')],
    {cwd: siteDir, encoding: 'utf8', env: {...process.env, GITHUB_ACTIONS: '', ...env}},
  );
  expect(stderr).toBe('');
  // What concerns the project itself and not the small site.
  const lines = stdout
    .trim()
    .split('\n')
    .filter((line) => !/uncitedExceptions/.test(line));
  return {lines, status};
}

describe('check:content', () => {
  let siteDir: string;
  beforeAll(() => {
    const translation = 'i18n/en/docusaurus-plugin-content-docs/current/practices/data.mdx';
    const page = (...lines: string[]): string => [...frontMatter, ...lines, ''].join('\n');
    siteDir = createSite({
      'docs/practices/data.mdx': page(
        'import a from "b"',
        '',
        'Uma palavra xyzzyqs aqui. [a](./none.mdx)',
        '',
        '* item',
        '',
        '## Título',
      ),
      'docs/practices/broken.mdx': page('<Term id="drift">sem fim'),
      [translation.replace('data', 'broken')]: page('Without {end').replace(
        '---',
        '---\nreviewed: false',
      ),
      'docs/practices/old.md': 'Texto',
      [translation]: page('Text').replace('last_reviewed', 'lst_reviewed'),
      'static/a.svg':
        '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><script/></svg>',
    });
  });

  it('names every mistake once, with file and line, in one list', () => {
    const {lines, status} = run(siteDir, {});
    expect(status).toBe(1);
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "docs/_data/domains/MON.yaml:1 order: is required
      docs/_data/domains/MON.yaml:1 ordre: is no field of this entry; did you mean order? (fields: order, name, description) (got 2)
      docs/_data/tools/x.yml: data files end in .yaml (got "x.yml")
      docs/practices/broken.mdx:7:1 Expected a closing tag for \`<Term>\` (7:1-7:18) before the end of \`paragraph\`
      docs/practices/data.mdx:7:1 import: chapters hold no code; components are there without it, by their name alone
      docs/practices/data.mdx:9:13 spelling: "xyzzyqs" is not in the dictionaries; correct it, or add it to .cspell/pt-BR.txt, en.txt or technical.txt if it is right
      docs/practices/data.mdx:9:27 link ./none.mdx: no such chapter (nearest: ./broken.mdx, ./data.mdx)
      docs/practices/data.mdx:11:1 markdown: Unordered list style; Expected: dash; Actual: asterisk [MD004]
      docs/practices/data.mdx:13 heading: needs an id, the same in both languages, as in "## Title {/* #id */}"
      docs/practices/old.md: no check reads it; a chapter is called chapter-name.mdx, in small letters, digits and hyphens
      docs/practices/old.md:1:5 markdown: Files should end with a single newline character [MD047]
      i18n/en/docusaurus-plugin-content-docs/current/practices/broken.mdx:1 source_hash: is missing, or source_date is; when the text follows its source, run npm run translations -- --accept i18n/en/docusaurus-plugin-content-docs/current/practices/broken.mdx
      i18n/en/docusaurus-plugin-content-docs/current/practices/broken.mdx:8:13 Unexpected end of file in expression, expected a corresponding closing brace for \`{\`; a brace in the text is written \\{, a smaller-than sign \\<, and a link [text](address)
      i18n/en/docusaurus-plugin-content-docs/current/practices/data.mdx:1 source_hash: is missing, or source_date is; when the text follows its source, run npm run translations -- --accept i18n/en/docusaurus-plugin-content-docs/current/practices/data.mdx
      i18n/en/docusaurus-plugin-content-docs/current/practices/data.mdx:1 links: lacks ./none.mdx (line 9) of the source; both languages need the same
      i18n/en/docusaurus-plugin-content-docs/current/practices/data.mdx:2 last_reviewed: is required
      i18n/en/docusaurus-plugin-content-docs/current/practices/data.mdx:2 reviewed: is required
      i18n/en/docusaurus-plugin-content-docs/current/practices/data.mdx:4 lst_reviewed: is no field of this entry; did you mean last_reviewed? (fields: title, description, last_reviewed, card, reviewed, source_date, source_hash) (got "2026-11-20")
      static/a.svg:1 has a <script>, which runs code; remove it
      19 errors, 0 warnings
      4 chapters and the data of 1 version(s) were read."
    `);
  });

  it('annotates the same on GitHub', () => {
    const {lines, status} = run(siteDir, {GITHUB_ACTIONS: 'true'});
    expect(status).toBe(1);
    const annotations = lines.filter((line) => line.startsWith('::'));
    const listed = lines.filter((line) => /^(?:docs|i18n|static)\//.test(line));
    expect(annotations).toHaveLength(listed.length);
    expect(annotations).toContain(
      '::error file=docs/practices/data.mdx,line=7,col=1::import: chapters hold no code; components are there without it, by their name alone',
    );
  });

  it('forgets nothing that it looked up before, and sees a word that became right', () => {
    const word = (): string[] => run(siteDir, {}).lines.filter((line) => line.includes('xyzzyqs'));
    expect(word()).toHaveLength(1);
    fs.appendFileSync(path.join(siteDir, '.cspell/pt-BR.txt'), 'xyzzyqs\n');
    expect(word()).toEqual([]);
  });
});
