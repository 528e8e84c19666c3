import type {Reference} from './schema';

/** A work as a table shows it: short label and address. */
export type SourceView = {label: string; url?: string | undefined};

/** @example `Bekman (2026)` */
export function toSourceView({author, issued, title, URL, DOI}: Reference): SourceView {
  const [first] = author;
  const name = first ? ('literal' in first ? first.literal : first.family) : title;
  const year = issued?.slice(0, 4);
  return {
    label: `${name}${author.length > 1 ? ' et al.' : ''}${year ? ` (${year})` : ''}`,
    url: URL ?? (DOI ? `https://doi.org/${DOI}` : undefined),
  };
}
