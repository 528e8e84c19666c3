import type {Locale} from '../../src/domain/locale/locale';

/** Told to a reader whose click could not be answered. */
export const failureWords: Record<Locale, string> = {
  'pt-BR':
    'Esta parte da página não carregou. Você pode continuar lendo; confira a conexão e tente de novo.',
  en: 'This part of the page did not load. You can go on reading; check your connection and try again.',
};
