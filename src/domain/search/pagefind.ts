/** The part of Pagefind’s answers that we read. */

export type PagefindSection = {
  title: string;
  url: string;
  excerpt: string;
  /** Missing for the text before the first heading. */
  anchor?: {id: string};
  weighted_locations: readonly {balanced_score: number}[];
};

export type PagefindPage = {
  url: string;
  excerpt: string;
  /** The whole text. */
  content: string;
  /** Which words of the text match. */
  locations: readonly number[];
  meta: Record<string, string>;
  sub_results: readonly PagefindSection[];
};

export type PagefindMatch = {
  data: () => Promise<PagefindPage>;
};
