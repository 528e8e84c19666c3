import fs from 'node:fs';
import path from 'node:path';
import type {Root, RootContent, Text} from 'hast';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import {defaultLocale, isLocale, type Locale} from '../../src/domain/locale/locale';
import {displayPath, versionOfFile} from '../shared/docsPath';
import {createPageCite, loadCslConfig} from './engine';
import {type Citation, findCitations, literalElements} from './parse';
import {finishReferenceList} from './referenceList';
import {cslNames} from './style';
import type {CslItem} from './toCslJson';

export type CitationsOptions = {siteDir: string};

// Stands for every `@` that is no citation, so that the library, which looks at all texts, cannot
// take one for a key; from the private use area, so no author writes it.
const maskedAt = '\uE000';

// The elements in which the library looks for citations; plugins/citations/check.ts reports others.
const citable = new Set(['div', 'p', 'span', 'li', 'td', 'th']);

function localeOfFile(siteDir: string, filePath: string): Locale {
  const folder = /^i18n\/([^/]+)\//.exec(displayPath(siteDir, filePath))?.[1];
  return folder !== undefined && isLocale(folder) ? folder : defaultLocale;
}

type Bibliography = {mtimeMs: number; works: readonly CslItem[]};

/** Every page that cites needs all works; a server that runs on sees when they change. */
const bibliographies = new Map<string, Bibliography>();

function readWorks(file: string): readonly CslItem[] {
  const {mtimeMs} = fs.statSync(file);
  const known = bibliographies.get(file);
  if (known?.mtimeMs === mtimeMs) {
    return known.works;
  }
  const works = JSON.parse(fs.readFileSync(file, 'utf8')) as CslItem[];
  bibliographies.set(file, {mtimeMs, works});
  return works;
}

function readBibliography(
  siteDir: string,
  filePath: string,
): {
  file: string;
  works: readonly CslItem[];
} {
  const version = versionOfFile(siteDir, filePath);
  const file = path.join(siteDir, '.docusaurus/manual-data/default', version, 'bibliography.json');
  if (!fs.existsSync(file)) {
    throw new Error(
      `${displayPath(siteDir, filePath)} citations: the bibliography of version ${version} is ` +
        `missing. plugins/manual-data writes ${displayPath(siteDir, file)} before pages compile; ` +
        'is it in the plugins of docusaurus.config.ts?',
    );
  }
  return {file, works: readWorks(file)};
}

function mayCite(parent: Root | RootContent): boolean {
  if ('name' in parent) {
    return !literalElements.includes(String(parent.name));
  }
  return parent.type === 'element' ? citable.has(parent.tagName) : true;
}

/** Gives each citation a text node of its own, in the plainest form that the library recognises. */
function isolateCitations(tree: Root, keys: ReadonlySet<string>): Citation[] {
  const citations: Citation[] = [];
  const mask = (value: string): Text => ({type: 'text', value: value.replaceAll('@', maskedAt)});
  visit(tree, 'text', (node, index, parent) => {
    if (parent === undefined || index === undefined || !node.value.includes('@')) {
      return;
    }
    const found = mayCite(parent)
      ? findCitations(node.value).filter(({items}) => items.every(({key}) => keys.has(key)))
      : [];
    const nodes: Text[] = [];
    let end = 0;
    for (const citation of found) {
      const marker = citation.items.map(({key}) => `@${key}`).join('; ');
      nodes.push(mask(node.value.slice(end, citation.start)));
      nodes.push({type: 'text', value: citation.narrative ? marker : `[${marker}]`});
      end = citation.end;
    }
    nodes.push(mask(node.value.slice(end)));
    citations.push(...found);
    const kept = nodes.filter(({value}) => value !== '');
    parent.children.splice(index, 1, ...kept);
    return index + kept.length;
  });
  return citations;
}

function unmask(tree: Root): void {
  visit(tree, 'text', (node) => {
    node.value = node.value.replaceAll(maskedAt, '@');
  });
}

function hasCitation(tree: Root): boolean {
  let found = false;
  visit(tree, 'text', ({value}, _index, parent) => {
    found ||= value.includes('@') && !!parent && mayCite(parent) && findCitations(value).length > 0;
  });
  return found;
}

/** Prints Pandoc citations in APA, in the language of the page, and its list of references. */
const rehypeCitations: Plugin<[CitationsOptions], Root> = ({siteDir}) => {
  return async (tree, file) => {
    if (!hasCitation(tree)) {
      return;
    }
    const {file: bibliography, works} = readBibliography(siteDir, file.path);
    const [config, {rehypeCitationGenerator}] = await Promise.all([
      loadCslConfig(),
      import('rehype-citation'),
    ]);
    const citations = isolateCitations(tree, new Set(works.map(({id}) => id)));
    const {style, language} = cslNames[localeOfFile(siteDir, file.path)];
    const plugin = rehypeCitationGenerator(createPageCite(config, works, citations));
    const transform = Reflect.apply(plugin, undefined, [
      {
        // The library joins the folder and the name, and reads the bibliography from nowhere else.
        path: path.dirname(bibliography),
        bibliography: path.basename(bibliography),
        csl: style,
        lang: language,
        linkCitations: false,
        inlineClass: ['citation'],
      },
    ]);
    await transform(tree, file);
    unmask(tree);
    finishReferenceList(tree);
  };
};

export default rehypeCitations;
