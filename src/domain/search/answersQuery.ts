import type {PagefindPage} from './pagefind';

/** @example `Gestão,` → `gestao,` */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function words(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** The words of a page that Pagefind took for an answer, and those of its name. */
function matchedText(page: PagefindPage): string {
  const all = page.content.split(/\s+/);
  return [
    ...page.locations.map((location) => all[location] ?? ''),
    ...Object.values(page.meta),
  ].join(' ');
}

/**
 * Whether pages have to do with a query. For a word that is nowhere, Pagefind offers the longest
 * word that it begins with: for “asdf”, every chapter with an “a”. Three letters in common are the
 * least for us.
 */
export function answersQuery(query: string, pages: readonly PagefindPage[]): boolean {
  const found = fold(pages.map(matchedText).join(' '));
  return words(fold(query)).every((word) => found.includes(word.slice(0, 3)));
}
