import {type Segment, toSegments, withEllipses, withoutTitle} from './excerpt';
import type {PagefindPage, PagefindSection} from './pagefind';

export type SectionHit = {url: string; title: string; excerpt: readonly Segment[]};

/** A chapter that was found, as it is shown. */
export type PageHit = SectionHit & {
  /** Where the chapter stands in the manual; may be empty. */
  part: string;
  sections: readonly SectionHit[];
};

/** More sections would push the next chapter off a phone’s screen. */
const maxSections = 3;

function weight(section: PagefindSection): number {
  return section.weighted_locations.reduce((sum, {balanced_score}) => sum + balanced_score, 0);
}

/** The sections that match best, in the order of the page. */
function bestSections(sections: readonly PagefindSection[]): PagefindSection[] {
  const best = new Set([...sections].sort((a, b) => weight(b) - weight(a)).slice(0, maxSections));
  return sections.filter((section) => best.has(section));
}

function toExcerpt(excerpt: string, title: string): Segment[] {
  return withEllipses(withoutTitle(toSegments(excerpt), title));
}

/**
 * Turns what Pagefind found in a chapter into what is shown: the chapter, and the sections to go
 * to. The chapter has an excerpt of its own when its introduction matches, or when nothing but its
 * name does.
 */
export function toPageHit(page: PagefindPage): PageHit {
  const title = page.meta.title ?? page.url;
  const sections = page.sub_results.filter((section) => section.anchor);
  const introduction = page.sub_results.find((section) => !section.anchor);
  const excerpt = introduction?.excerpt ?? (sections.length === 0 ? page.excerpt : '');
  return {
    url: page.url,
    title,
    part: page.meta.part ?? '',
    excerpt: toExcerpt(excerpt, title),
    sections: bestSections(sections).map((section) => ({
      url: section.url,
      title: section.title,
      excerpt: toExcerpt(section.excerpt, section.title),
    })),
  };
}
