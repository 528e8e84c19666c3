import {defaultLocale, isLocale, type Locale} from '../src/domain/locale/locale';

/**
 * The few words of the configuration that Docusaurus’ translation files cannot carry: the
 * site’s name is not in them, and a version’s label there would be frozen into every release.
 */
const all = {
  'pt-BR': {
    title: 'Manual Aberto de Franquia em ML',
    tagline: 'Do zero a uma empresa que treina modelos de aprendizado de máquina',
    currentVersion: 'Texto atual',
    openGraphLocale: 'pt_BR',
  },
  en: {
    title: 'Open ML Franchise Manual',
    tagline: 'From nothing to a company that trains machine-learning models',
    currentVersion: 'Current text',
    openGraphLocale: 'en_GB',
  },
} satisfies Record<Locale, Record<string, string>>;

// Docusaurus loads the configuration once per language and says here for which.
const locale = process.env.DOCUSAURUS_CURRENT_LOCALE ?? defaultLocale;

export const words = all[isLocale(locale) ? locale : defaultLocale];

/** The other languages as Open Graph writes them, with a country (https://ogp.me/#optional). */
export const otherOpenGraphLocales = Object.values(all)
  .map(({openGraphLocale}) => openGraphLocale)
  .filter((other) => other !== words.openGraphLocale);

/** The name of the manual in every language. */
export const manualTitles = {'pt-BR': all['pt-BR'].title, en: all.en.title};
