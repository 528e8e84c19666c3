import fs from 'node:fs';
import path from 'node:path';
import type {Definition, Link, Root} from 'mdast';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {dataDir, displayPath, versionOfFile} from '../shared/docsPath';
import {nearest} from '../shared/nearest';
import {findAnchors} from './anchors';

export type LinksOptions = {siteDir: string};

/** Folder of the chapters of the same language and version. */
function chaptersRoot(siteDir: string, filePath: string): string {
  const root =
    /^(docs|versioned_docs\/[^/]+|i18n\/[^/]+\/docusaurus-plugin-content-docs\/[^/]+)\//.exec(
      displayPath(siteDir, filePath),
    )?.[1];
  return root ? path.join(siteDir, root) : path.dirname(filePath);
}

function listChapters(root: string): string[] {
  return fs
    .readdirSync(root, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.mdx'));
}

/** A path as an author writes it: relative to the chapter, with forward slashes. */
function asLink(from: string, to: string): string {
  const relative = path.relative(path.dirname(from), to).split(path.sep).join('/');
  return relative.startsWith('.') ? relative : `./${relative}`;
}

function nearestOf(word: string, candidates: readonly string[]): string {
  return candidates.length === 0
    ? 'there is none'
    : `nearest: ${nearest(word, candidates).join(', ')}`;
}

function decode(url: string): string | undefined {
  try {
    return decodeURI(url);
  } catch {
    return undefined;
  }
}

/** What is wrong with the address of a link, or undefined. */
function complaintAbout(url: string, page: VFile, siteDir: string): string | undefined {
  if (/^[a-z][a-z+.-]*:/i.test(url) && !/^[a-z]:\\/i.test(url)) {
    return undefined;
  }
  if (url.startsWith('/')) {
    return 'other chapters are linked by file, as in ../part/chapter.mdx, so that language and version stay';
  }
  const decoded = decode(url);
  if (decoded === undefined) {
    return 'a % in an address is written %25';
  }
  const [file = '', anchor] = decoded.split('#');
  const root = chaptersRoot(siteDir, page.path);
  const target = file === '' ? page.path : path.resolve(path.dirname(page.path), file);
  if (!target.endsWith('.mdx')) {
    return 'a link to a chapter names its file with the extension .mdx';
  }
  if (!fs.existsSync(target)) {
    const chapters = listChapters(root).map((chapter) =>
      asLink(page.path, path.join(root, chapter)),
    );
    return `no such chapter (${nearestOf(file, chapters)})`;
  }
  if (anchor === undefined) {
    return undefined;
  }
  const text = file === '' ? String(page) : fs.readFileSync(target, 'utf8');
  const anchors = findAnchors(text, dataDir(siteDir, versionOfFile(siteDir, target)));
  return anchors.has(anchor)
    ? undefined
    : `no such anchor in ${displayPath(siteDir, target)} (${nearestOf(anchor, [...anchors])})`;
}

/**
 * Checks the links of a chapter to chapters and anchors. Docusaurus checks them too, on the
 * finished pages, where file and line are no longer known.
 *
 * @throws {Error} naming every broken link of the page, one per line.
 */
const remarkCheckLinks: Plugin<[LinksOptions], Root> = ({siteDir}) => {
  return (tree: Root, file: VFile) => {
    const problems: string[] = [];
    visit(tree, ['link', 'definition'], (node) => {
      const {url, position} = node as Link | Definition;
      const complaint = complaintAbout(url, file, siteDir);
      if (complaint) {
        const {line, column} = position?.start ?? {line: 1, column: 1};
        problems.push(
          `${displayPath(siteDir, file.path)}:${line}:${column} link ${url}: ${complaint}`,
        );
      }
    });
    if (problems.length > 0) {
      const count = problems.length === 1 ? '1 broken link' : `${problems.length} broken links`;
      throw new Error([`${count}:`, ...problems].join('\n'));
    }
  };
};

export default remarkCheckLinks;
