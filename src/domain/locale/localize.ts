import {type Locale, locales} from './locale';

/** A value with every `{pt-BR, en}` inside it replaced by the words of one language. */
export type Localized<T> = T extends {'pt-BR': infer Words; en: unknown}
  ? Words
  : T extends readonly (infer Item)[]
    ? Localized<Item>[]
    : T extends object
      ? {[K in keyof T]: Localized<T[K]>}
      : T;

function isBilingual(value: object): value is Record<Locale, unknown> {
  const keys = Object.keys(value);
  return keys.length === locales.length && locales.every((locale) => keys.includes(locale));
}

/**
 * Picks one language throughout a value.
 *
 * @example localize({name: {'pt-BR': 'Dados', en: 'Data'}}, 'en') → {name: 'Data'}
 */
export function localize<T>(value: T, locale: Locale): Localized<T> {
  if (Array.isArray(value)) {
    return value.map((item) => localize(item, locale)) as Localized<T>;
  }
  if (typeof value !== 'object' || value === null) {
    return value as Localized<T>;
  }
  if (isBilingual(value)) {
    return value[locale] as Localized<T>;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, localize(child, locale)]),
  ) as Localized<T>;
}
