/** What tests of worked examples share: the text of chapters, and numbers as chapters print them. */
import fs from 'node:fs';
import path from 'node:path';

const folders = {
  'pt-BR': 'docs',
  en: 'i18n/en/docusaurus-plugin-content-docs/current',
} as const;

export type Locale = keyof typeof folders;

/** A computed number, the decimals that the chapter prints, and what follows it, such as `' GB'`. */
export type Result = readonly [value: number, digits: number, unit?: string];

const fileOf = (locale: Locale, slug: string): string => path.join(folders[locale], `${slug}.mdx`);

/** The languages that a chapter is written in. Portuguese is always one of them. */
export function localesOf(slug: string): Locale[] {
  return fs.existsSync(fileOf('en', slug)) ? ['pt-BR', 'en'] : ['pt-BR'];
}

/** The text of a chapter without the thin differences of typography: `R\\$` is `R$`. */
export function chapter(locale: Locale, slug: string): string {
  return fs
    .readFileSync(fileOf(locale, slug), 'utf8')
    .replaceAll('\\$', '$')
    .replaceAll(/[\u00a0\u202f]/g, ' ');
}

/** Whether a number stands in a text as a whole, not as part of another number. */
function containsNumber(text: string, printed: string): boolean {
  const escaped = printed.replaceAll('.', '\\.');
  return new RegExp(`(?<![\\d.,])${escaped}(?![\\d]|[.,]\\d)`).test(text);
}

/**
 * The results that a chapter does not contain, as it would print them: `[1234.5, 1, ' GB']` is
 * looked for as `1.234,5 GB` in Portuguese and as `1,234.5 GB` in English.
 */
export function missing(locale: Locale, slug: string, results: readonly Result[]): string[] {
  const text = chapter(locale, slug);
  return results
    .map(([value, digits, unit = '']) => {
      const options = {minimumFractionDigits: digits, maximumFractionDigits: digits};
      return value.toLocaleString(locale, options) + unit;
    })
    .filter((printed) => !containsNumber(text, printed));
}
