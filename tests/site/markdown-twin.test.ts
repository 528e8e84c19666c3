/** The Markdown copies and the indexes in the build, against its pages: `npm run build` comes first. */
import fs from 'node:fs';
import path from 'node:path';
import {defaultLocale, locales} from '@site/src/domain/locale/locale';
import type {Element} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import type {Nodes, Root} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {describe, expect, it} from 'vitest';
import {otherVersionPaths, readReleases} from '../../config/versions';
import {find, findAll, hasClass, rawText} from '../../plugins/shared/hast';
import {builtFile, pageNames, siteRoot} from '../fixtures/builtPages';

const build = path.join(process.cwd(), 'build');
const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMath);

/** What a mistake of the conversion, or a part of the page around its text, would leave. */
const debris = /undefined|\[object|<div|className|Edit this page|Editar esta página/;

type Chapter = {
  /** Address below the root of the site: `en/manual/start/glossary`. */
  name: string;
  article: Element;
  twin: string;
  tree: Root;
};

function read(file: string): string {
  return fs.readFileSync(path.join(build, file), 'utf8');
}

/** Chapters are the pages that name a copy of themselves. */
function readChapter(name: string): Chapter[] {
  const page = fromHtml(read(`${name}.html`));
  const link = find(page, ({properties}) => properties.type === 'text/markdown');
  const article = find(page, hasClass('theme-doc-markdown'));
  if (!article) {
    return [];
  }
  expect(link?.properties.href, name).toBe(`${siteRoot}${name}.md`);
  const twin = read(`${name}.md`).replace(/^---\n[\s\S]*?\n---\n/, '');
  return [{name, article, twin, tree: parser.parse(twin)}];
}

function plain(node: Nodes): string {
  if ('value' in node) {
    return node.value;
  }
  return 'children' in node ? node.children.map(plain).join('') : '';
}

const squeeze = (text: string): string => text.replace(/[\s\u200B]+/g, ' ').trim();

/** A heading of a page without its mark, its formulas as their source. */
function headingText(heading: Element): string {
  const source = (element: Element): string =>
    element.children
      .map((child) => {
        if (child.type !== 'element') {
          return rawText(child);
        }
        const tex =
          hasClass('katex')(child) && find(child, ({tagName}) => tagName === 'annotation');
        return tex ? rawText(tex) : hasClass('hash-link')(child) ? '' : source(child);
      })
      .join('');
  return squeeze(source(heading));
}

function addressesIn(text: string): string[] {
  return [...text.matchAll(/\]\((https?:[^)\s]+)\)/g)].map(([, url]) => String(url));
}

describe.each(locales)('in %s', (locale) => {
  const folder = locale === defaultLocale ? '' : `${locale}/`;
  const names = pageNames(folder).filter((name) => name.startsWith(`${folder}manual`));
  const chapters = names.flatMap(readChapter);

  it('every chapter has a twin', () => {
    expect(chapters.map(({name}) => name)).toEqual(names);
    expect(chapters.length).toBeGreaterThan(90);
  });

  it('no twin holds markup, interface or gaps that its page has not', () => {
    const faults = chapters.flatMap(({name, article, tree}) => {
      const onPage = rawText(article);
      const found: string[] = [];
      visit(tree, (node) => {
        const text = node.type === 'text' ? node.value : '';
        const [trace] = debris.exec(text) ?? [];
        if (trace !== undefined && !onPage.includes(trace)) {
          found.push(`${name}: ${trace} in ${text}`);
        } else if (node.type === 'html') {
          found.push(`${name}: ${node.value}`);
        } else if (node.type === 'link' && plain(node).trim() === '') {
          found.push(`${name}: empty link to ${node.url}`);
        }
      });
      return found;
    });
    expect(faults).toEqual([]);
  });

  it('a twin has the headings of its page, in order, with their addresses', () => {
    for (const {name, article, tree} of chapters) {
      const headings: string[][] = [];
      visit(tree, 'heading', (node) => {
        const [link] = node.children;
        const url = link?.type === 'link' ? [link.url] : [];
        headings.push([String(node.depth), squeeze(plain(node)), ...url]);
      });
      const expected = findAll(article, ({tagName}) => /^h[1-6]$/.test(tagName)).map((heading) => {
        const {id} = heading.properties;
        const url = id === undefined ? [] : [`${siteRoot}${name}#${id}`];
        return [String(heading.tagName[1]), headingText(heading), ...url];
      });
      expect(headings, name).toEqual(expected);
    }
  });

  it('a twin has the items of every checklist, each with a box, its address and its statement', () => {
    let count = 0;
    for (const {name, article, tree} of chapters) {
      const items = findAll(
        article,
        ({tagName, properties}) => tagName === 'li' && properties.dataState !== undefined,
      );
      const boxes: string[][] = [];
      visit(tree, 'listItem', (item) => {
        const [line] = item.children;
        const link = line?.type === 'paragraph' ? line.children[0] : undefined;
        if (line && typeof item.checked === 'boolean' && link?.type === 'link') {
          boxes.push([link.url, squeeze(plain(line).replace(/^[^:]*:/, ''))]);
        }
      });
      const expected = items.map((item) => {
        const label = find(item, ({tagName}) => tagName === 'label');
        return [`${siteRoot}${name}#${item.properties.id}`, label && squeeze(rawText(label))];
      });
      expect(boxes).toEqual(expected);
      count += items.length;
    }
    expect(count).toBeGreaterThan(300);
  });

  it('a twin has as many rows of tables and blocks of code as its page', () => {
    for (const {name, article, tree} of chapters) {
      const counted = {tableRow: 0, code: 0};
      visit(tree, (node) => {
        if (node.type === 'tableRow' || node.type === 'code') {
          counted[node.type] += 1;
        }
      });
      const count = (tag: string): number =>
        findAll(article, ({tagName}) => tagName === tag).length;
      expect([name, counted]).toEqual([name, {tableRow: count('tr'), code: count('pre')}]);
    }
  });

  it('links within the site lead to files of the build', () => {
    const dead = chapters.flatMap(({name, tree}) => {
      const found: string[] = [];
      visit(tree, 'link', ({url}) => {
        if (url.startsWith(siteRoot) ? !builtFile(url) : !/^(?:https?:|mailto:)/.test(url)) {
          found.push(`${name}: ${url}`);
        }
      });
      return found;
    });
    expect(dead).toEqual([]);
  });

  it('every footnote that is cited is there', () => {
    for (const {name, tree} of chapters) {
      const cited = new Set<string>();
      const defined = new Set<string>();
      visit(tree, (node) => {
        if (node.type === 'footnoteReference') {
          cited.add(node.identifier);
        } else if (node.type === 'footnoteDefinition') {
          defined.add(node.identifier);
        }
      });
      expect([name, [...cited].filter((id) => !defined.has(id))]).toEqual([name, []]);
    }
  });

  it('llms.txt names each chapter once, and every link leads to a file', () => {
    const text = read(`${folder}llms.txt`);
    const urls = addressesIn(text);
    expect(urls.filter((url) => !builtFile(url))).toEqual([]);
    const [chaptersPart = '', optional = ''] = text.split('\n## Optional\n');
    const twinsIn = (part: string): string[] =>
      addressesIn(part).filter((url) => url.endsWith('.md'));
    expect(twinsIn(chaptersPart).sort()).toEqual(
      names.map((name) => `${siteRoot}${name}.md`).sort(),
    );
    // The first chapter of each other version.
    expect(twinsIn(optional)).toEqual(
      otherVersionPaths(readReleases(process.cwd())).map(
        (version) => `${siteRoot}${folder}manual/${version}.md`,
      ),
    );
    expect(text).toMatch(/^# \S.*\n\n> \S.*\n\n- /);
  });

  it('llms-full.txt holds every chapter', () => {
    const text = read(`${folder}llms-full.txt`);
    expect(chapters.filter(({twin}) => !text.includes(twin.trim())).map(({name}) => name)).toEqual(
      [],
    );
  });
});
