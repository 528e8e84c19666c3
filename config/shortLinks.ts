import type {Locale} from '../src/domain/locale/locale';

/** Where a short address leads: a page of one language, by its path from that language’s root. */
export type ShortLink = {locale: Locale; to: string};

/** Addresses for paper and for saying aloud. They are promised: add, and never take one away. */
export const shortLinks: Readonly<Record<string, ShortLink>> = {
  tese: {locale: 'pt-BR', to: 'manual/market/investment-thesis'},
  thesis: {locale: 'en', to: 'manual/market/investment-thesis'},
  checklists: {locale: 'pt-BR', to: 'manual/templates/checklists'},
  certificacao: {locale: 'pt-BR', to: 'manual/certification'},
};
