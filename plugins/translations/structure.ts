import type {Root, RootContent} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import {findCitations} from '../citations/parse';
import {readFrontMatter} from '../shared/frontMatter';
import {readChapter} from '../shared/parseChapter';
import {splitSections, topId} from './sections';

/** A part of a chapter that must be the same in every language. */
type Part = {kind: PartKind; name: string; line: number; section: string};

/** What is compared, with its name in messages. */
const kinds = {
  heading: 'headings',
  component: 'components',
  table: 'tables',
  code: 'code blocks',
  link: 'links',
  image: 'images',
  citation: 'citations',
  card: 'social cards',
} as const;
type PartKind = keyof typeof kinds;
const allKinds = Object.keys(kinds) as PartKind[];

/** Sentences are built differently in each language, so these may change places in a section. */
const unordered: readonly PartKind[] = ['link', 'citation'];

export type StructureProblem = {line: number; message: string};

function nameOfElement({name, attributes}: MdxJsxFlowElement | MdxJsxTextElement): string {
  const id = attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === 'id');
  return typeof id?.value === 'string' ? `<${name} id="${id.value}">` : `<${name}>`;
}

type Found = Pick<Part, 'kind' | 'name'>;

/** Only links inside the manual and to the same works are compared: a source may be cited in its own language. */
function partsOf(node: Root | RootContent): Found[] {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return /^[A-Z]/.test(node.name ?? '') ? [{kind: 'component', name: nameOfElement(node)}] : [];
    case 'table':
      return [
        {
          kind: 'table',
          name: `${node.children.length} × ${node.children[0]?.children.length ?? 0}`,
        },
      ];
    case 'code':
      return [{kind: 'code', name: `\`\`\`${node.lang ?? ''}`}];
    case 'link':
      return /^[a-z]+:/.test(node.url) ? [] : [{kind: 'link', name: node.url}];
    case 'image':
      return [{kind: 'image', name: `![](${node.url})`}];
    case 'text':
      return findCitations(node.value).flatMap(({items}) =>
        items.map(({key}) => ({kind: 'citation', name: `@${key}`}) as const),
      );
    default:
      return [];
  }
}

/** A figure for the social card stands in every language or in none. */
function cardParts(source: string): Part[] {
  const {card} = readFrontMatter(source) as {card?: {source?: unknown}};
  return card ? [{kind: 'card', name: `card of ${card.source}`, line: 1, section: topId}] : [];
}

/** Undefined for a text that cannot be read; the check of the chapter says why. */
function listParts(source: string): Part[] | undefined {
  const chapter = readChapter('', source);
  if (chapter.status === 'invalid') {
    return undefined;
  }
  const sections = splitSections(source);
  const sectionAt = (line: number): string =>
    sections.findLast((section) => section.line <= line)?.id ?? topId;
  const parts: Part[] = sections
    .filter(({id}) => id !== topId)
    .map(({id, line, text}) => ({
      kind: 'heading',
      name: `${/^#+/.exec(text)?.[0]} … {/* #${id} */}`,
      line,
      section: id,
    }));
  parts.push(...cardParts(source));
  visit(chapter.tree, (node) => {
    const line = node.position?.start.line ?? 1;
    for (const found of partsOf(node as Root | RootContent)) {
      parts.push({...found, line, section: sectionAt(line)});
    }
  });
  return parts;
}

type Difference = {missing: Part[]; extra: Part[]};

/** Parts of one list that the other lacks, both ways, each counted as often as it occurs. */
function difference(source: readonly Part[], translation: readonly Part[]): Difference {
  const left = [...translation];
  const missing = source.filter((part) => {
    const index = left.findIndex(({name}) => name === part.name);
    return index === -1 || left.splice(index, 1).length === 0;
  });
  return {missing, extra: left};
}

const few = 3;

function names(parts: readonly Part[]): string {
  const shown = parts.slice(0, few).map(({name, line}) => `${name} (line ${line})`);
  return [...shown, ...(parts.length > few ? [`${parts.length - few} more`] : [])].join(', ');
}

function compareKind(
  kind: PartKind,
  source: readonly Part[],
  translation: readonly Part[],
  line: number,
): StructureProblem[] {
  const {missing, extra} = difference(source, translation);
  if (missing.length + extra.length > 0) {
    const lacks = missing.length > 0 ? `lacks ${names(missing)} of the source` : '';
    const has = extra.length > 0 ? `has ${names(extra)} that the source has not` : '';
    return [
      {
        line: extra[0]?.line ?? line,
        message: `${kinds[kind]}: ${[lacks, has].filter(Boolean).join(' and ')}; both languages need the same`,
      },
    ];
  }
  const moved = unordered.includes(kind)
    ? undefined
    : translation.find(({name}, index) => name !== source[index]?.name);
  return moved
    ? [
        {
          line: moved.line,
          message: `${kinds[kind]}: ${moved.name} stands in another place than in the source; both languages need the same order`,
        },
      ]
    : [];
}

/**
 * Finds what a translation has and its source has not, and the other way round: headings in the
 * whole chapter, all else section by section.
 *
 * @param source - text of the chapter in the source language, front matter included
 * @param translation - the same chapter in another language
 * @returns one problem per kind and section, with its line in the translation; none when one of
 * the two cannot be read
 */
export function compareStructure(source: string, translation: string): StructureProblem[] {
  const theirs = listParts(source);
  const ours = listParts(translation);
  if (!theirs || !ours) {
    return [];
  }
  const of = (parts: readonly Part[], kind: PartKind, section?: string): Part[] =>
    parts.filter((p) => p.kind === kind && (section === undefined || p.section === section));
  const headings = compareKind('heading', of(theirs, 'heading'), of(ours, 'heading'), 1);
  if (headings.length > 0) {
    return headings;
  }
  return splitSections(translation).flatMap(({id, line}) =>
    allKinds
      .filter((kind) => kind !== 'heading')
      .flatMap((kind) => compareKind(kind, of(theirs, kind, id), of(ours, kind, id), line)),
  );
}
