import {type Part, parts} from '../../src/domain/manual/parts';

/** Chapters under one name of the menu: at most ten, as in a manual that somebody keeps in order. */
export type Group = {key: string; chapters: readonly string[]};

export type OutlinePart = {
  key: Part;
  overview: string;
  chapters: readonly string[];
  groups: Group[];
};

/** The chapters whose pages are weighed; they stand in a part that has the same size in every manual. */
export const measuredChapters = {
  prose: 'requirements/bench-prose',
  formulas: 'requirements/bench-formulas',
  checklist: 'requirements/bench-checklist',
} as const;

/** One more, in a part that grows with the manual. */
export const growingChapter = 'mlops/chapter-0001';

const growing: readonly Part[] = ['mlops', 'lifecycle', 'business', 'templates', 'market'];
const chaptersInGroup = 10;

/** The part that an address belongs to; those at the root open the manual. */
function partOf(slug: string): string {
  return slug.includes('/') ? slug.slice(0, slug.indexOf('/')) : 'start';
}

function inGroups(part: Part, chapters: readonly string[]): Group[] {
  return Array.from({length: Math.ceil(chapters.length / chaptersInGroup)}, (_, index) => ({
    key: `${part}-${index + 1}`,
    chapters: chapters.slice(index * chaptersInGroup, (index + 1) * chaptersInGroup),
  }));
}

/**
 * Lays out a manual of a size: the landmarks, the chapters to weigh, and as many more as are asked
 * for, spread over the parts that grow.
 *
 * @param size - chapters in one language
 * @param landmarks - slugs of chapters that there must be
 * @throws {Error} when the size is smaller than what there must be
 */
export function planOutline(size: number, landmarks: readonly string[]): OutlinePart[] {
  const fixed = [...landmarks, ...Object.values(measuredChapters)];
  const more = size - fixed.length;
  if (more < 1) {
    throw new Error(`bench: a manual has at least ${fixed.length + 1} chapters (got ${size}).`);
  }
  const added = Array.from({length: more}, (_, index) => {
    const number = String(Math.floor(index / growing.length) + 1).padStart(4, '0');
    return `${growing[index % growing.length]}/chapter-${number}`;
  });
  return parts.map((key) => {
    const own = fixed.filter((slug) => partOf(slug) === key);
    const overview = own.find((slug) => slug === 'index' || slug === `${key}/index`) ?? own[0];
    if (overview === undefined) {
      throw new Error(`bench: the part ${key} has no chapter that opens it.`);
    }
    return {
      key,
      overview,
      chapters: own.filter((slug) => slug !== overview),
      groups: inGroups(
        key,
        added.filter((slug) => partOf(slug) === key),
      ),
    };
  });
}

/** All slugs of an outline, in the order of reading. */
export function slugsOf(outline: readonly OutlinePart[]): string[] {
  return outline.flatMap(({overview, chapters, groups}) => [
    overview,
    ...chapters,
    ...groups.flatMap((group) => group.chapters),
  ]);
}
