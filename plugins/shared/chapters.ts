import type {DocMetadata, LoadedVersion} from '@docusaurus/plugin-content-docs';
import type {CardFigure} from '../../src/domain/manual/schema';

/** What is known of a chapter before its page is read. */
export type Chapter = {
  /** Address of the page from the root of the host: `/en/manual/start/glossary`. */
  path: string;
  title: string;
  description: string;
  /** Day of the last review, `2026-11-20`. */
  lastReviewed: string | undefined;
  /** What its social card shows beside the title. */
  figure?: CardFigure | undefined;
};

/** Chapters under the name that their part has in the sidebar. */
export type Part = {name: string; chapters: Chapter[]};

export type ManualVersion = {
  /** As public addresses call it: `next`, `1.0`. */
  name: string;
  /** As readers see it: “Texto atual”. */
  label: string;
  /** Whether `/manual/` shows it. */
  isShown: boolean;
  parts: Part[];
  /** Chapters that no sidebar names. */
  others: Chapter[];
};

/** What is read of Docusaurus’ own version. */
type Source = Pick<LoadedVersion, 'label' | 'isLast' | 'sidebars'> & {docs: readonly Doc[]};

type Doc = Pick<
  DocMetadata,
  'id' | 'permalink' | 'title' | 'description' | 'frontMatter' | 'unlisted'
>;

type Item = LoadedVersion['sidebars'][string][number];

/** YAML reads a bare date as a moment; strings stay. */
function day(value: unknown): string | undefined {
  return value instanceof Date ? value.toISOString().slice(0, 10) : value?.toString();
}

function toChapter({permalink, title, description, frontMatter}: Doc): Chapter {
  const {last_reviewed: reviewed, card} = frontMatter as {
    last_reviewed?: unknown;
    card?: CardFigure;
  };
  // That of a folder’s index ends in a slash here, and nowhere else.
  const path = permalink.replace(/\/$/, '');
  return {path, title, description, lastReviewed: day(reviewed), figure: card};
}

/** Ids of an item and of all below it, in the order of the sidebar. */
function idsOf(item: Item): string[] {
  if (item.type === 'category') {
    const own = item.link?.type === 'doc' ? [item.link.id] : [];
    return [...own, ...item.items.flatMap(idsOf)];
  }
  return item.type === 'doc' ? [item.id] : [];
}

/**
 * Lays out a version as its sidebar does: one part for each category. Unlisted chapters are left
 * out, as everywhere.
 *
 * @param name - as public addresses call the version
 */
export function toManualVersion(version: Source, name: string): ManualVersion {
  const listed = version.docs.filter(({unlisted}) => !unlisted);
  const chapters = new Map(listed.map((doc) => [doc.id, toChapter(doc)]));
  const parts = Object.values(version.sidebars)
    .flat()
    .flatMap((item) => {
      const ids = idsOf(item);
      const inPart = ids.flatMap((id) => chapters.get(id) ?? []);
      const label = item.type === 'category' ? item.label : undefined;
      return inPart.length > 0 ? [{name: label ?? inPart[0]?.title ?? '', chapters: inPart}] : [];
    });
  const named = new Set(parts.flatMap((part) => part.chapters));
  return {
    name,
    label: version.label,
    isShown: version.isLast,
    parts,
    others: [...chapters.values()].filter((chapter) => !named.has(chapter)),
  };
}

export function chaptersOf({parts, others}: ManualVersion): Chapter[] {
  return [...parts.flatMap(({chapters}) => chapters), ...others];
}

/** The address of a chapter’s twin. */
export function twinPath({path}: Chapter): string {
  return `${path}.md`;
}
