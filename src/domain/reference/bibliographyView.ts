import type {Reference} from './schema';
import {toSourceView} from './view';

/** A work as the bibliography of the whole manual lists it. */
export type WorkView = {
  key: string;
  authors: string;
  title: string;
  /** Journal, publisher, number, volume and pages, as far as known. */
  place: string;
  issued?: string | undefined;
  accessed?: string | undefined;
  url?: string | undefined;
  language?: string | undefined;
  note?: string | undefined;
};

/** What `<Bibliography>` shows. */
export type BibliographyView = {works: WorkView[]; manualVersion: string};

/** Names beyond this many become “et al.”, as in the lists below the chapters. */
const shownAuthors = 3;

function nameOf(author: Reference['author'][number]): string {
  if ('literal' in author) {
    return author.literal;
  }
  return author.given ? `${author.family}, ${author.given}` : author.family;
}

function toWork(key: string, work: Reference): WorkView {
  const names = work.author.map(nameOf);
  const volume = work.issue ? `${work.volume ?? ''}(${work.issue})` : work.volume;
  return {
    key,
    authors: `${names.slice(0, shownAuthors).join('; ')}${names.length > shownAuthors ? ' et al.' : ''}`,
    title: work.title,
    place: [work['container-title'], volume, work.page, work.number, work.publisher]
      .filter((part) => part !== undefined && part !== '')
      .join(', '),
    issued: work.issued,
    accessed: work.accessed,
    url: toSourceView(work).url,
    language: work.language,
    note: work.note,
  };
}

/** Every work of the manual, by author and year. */
export function toBibliographyView(
  references: Readonly<Record<string, Reference>>,
  manualVersion: string,
): BibliographyView {
  const works = Object.entries(references)
    .map(([key, work]) => toWork(key, work))
    .sort(
      (a, b) =>
        a.authors.localeCompare(b.authors) || (a.issued ?? '').localeCompare(b.issued ?? ''),
    );
  return {works, manualVersion};
}
