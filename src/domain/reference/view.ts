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

/** The works that a value names anywhere in a field `source`, by key, as tables show them. */
export function collectSources(
  value: unknown,
  references: Readonly<Record<string, Reference>>,
): Record<string, SourceView> {
  const used = [...new Set(sourceKeys(value))].flatMap((key) => {
    const reference = references[key];
    return reference ? [[key, toSourceView(reference)] as const] : [];
  });
  return Object.fromEntries(used);
}

function sourceKeys(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([key, child]) =>
    key === 'source' && typeof child === 'string' ? [child] : sourceKeys(child),
  );
}
