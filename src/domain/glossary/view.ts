import type {LocalizedText} from '../locale/schema';
import type {GlossaryTerm} from './schema';

/** A term as the glossary page shows it; `terms` and `definitions` in both languages. */
export type GlossaryTermView = {
  id: string;
  term: LocalizedText;
  definition: string;
  synonyms: string[];
  see: {id: string; term: string}[];
};

export type GlossaryView = {terms: GlossaryTermView[]};

/** A term as `<Term>` shows it. */
export type TermView = {id: string; term: string; definition: string};

type Terms = Readonly<Record<string, GlossaryTerm>>;

/** All terms in the alphabetical order of one language. */
export function toGlossaryView(terms: Terms, locale: keyof LocalizedText): GlossaryView {
  const views = Object.entries(terms).map(([id, {term, definition, synonyms, see}]) => ({
    id,
    term,
    definition: definition[locale],
    synonyms: synonyms?.[locale] ?? [],
    see: see.flatMap((other) => {
      const target = terms[other];
      return target ? [{id: other, term: target.term[locale]}] : [];
    }),
  }));
  return {terms: views.sort((a, b) => a.term[locale].localeCompare(b.term[locale], locale))};
}

export function toTermView(
  id: string,
  {term, definition}: GlossaryTerm,
  locale: keyof LocalizedText,
): TermView {
  return {id, term: term[locale], definition: definition[locale]};
}
