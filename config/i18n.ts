import type {I18nConfig} from '@docusaurus/types';
import {defaultLocale, locales} from '../src/domain/locale/locale';

export const i18n = {
  defaultLocale,
  locales: [...locales],
  localeConfigs: {
    'pt-BR': {label: 'Português', htmlLang: 'pt-BR'},
    en: {label: 'English', htmlLang: 'en'},
  },
} satisfies Partial<I18nConfig>;
