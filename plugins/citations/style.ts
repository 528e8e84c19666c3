import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Locale} from '../../src/domain/locale/locale';

/** Names under which the engine knows a style and a language. */
export type CslNames = {style: string; language: string};

export const cslNames: Record<Locale, CslNames> = {
  'pt-BR': {style: 'apa-pt-BR', language: 'pt-BR'},
  en: {style: 'apa-manual', language: 'en-US'},
};

const localeFile = path.join(path.dirname(fileURLToPath(import.meta.url)), 'locales-pt-BR.xml');

// The style predates the type “software” and recognises programs as books with a version.
const forEveryLanguage: [string, string][] = [
  ['<else-if type="book" variable="version" match="all">', '<else-if type="software">'],
  // Without the journal of a US law the year would follow a comma: “Lei nº 13.709, (2018)”.
  [
    '<group delimiter=", "><text variable="title"/><group delimiter=" ">' +
      '<text macro="container-legal"/><text macro="date-legal"/>',
    '<group delimiter=" "><group delimiter=", "><text variable="title"/>' +
      '<text macro="container-legal"/></group><group delimiter=" "><text macro="date-legal"/>',
  ],
];

// What the style writes in English whatever the locale.
const forPortuguese: [string, string][] = [
  ['and="symbol"', 'and="text"'],
  ['value="Computer software"', 'value="Software de computador"'],
  ['value="Data set"', 'value="Conjunto de dados"'],
  ['value="Original work published"', 'value="Obra original publicada em"'],
  ['value="Review of"', 'value="Resenha de"'],
  [
    '<date variable="issued"><date-part prefix=", " name="month"/>' +
      '<date-part prefix=" " name="day"/></date>',
    '<group prefix=", " delimiter=" de "><date variable="issued"><date-part name="day"/></date>' +
      '<date variable="issued"><date-part name="month"/></date></group>',
  ],
];

/** Replaces every pair; a text that is gone means the library was updated and must be reread. */
function replaceAllOrThrow(style: string, pairs: readonly [string, string][]): string {
  return pairs.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) {
      throw new Error(`plugins/citations/style.ts: the APA style no longer contains ${from}`);
    }
    return changed.replaceAll(from, to);
  }, style);
}

/** APA as shipped with the library, with its gaps closed for a language of the manual. */
export function adaptStyle(apa: string, locale: Locale): string {
  const common = replaceAllOrThrow(apa, forEveryLanguage);
  return locale === 'pt-BR' ? replaceAllOrThrow(common, forPortuguese) : common;
}

/** The terms of Brazilian Portuguese, which the library does not ship. */
export function readPortugueseTerms(): string {
  return fs.readFileSync(localeFile, 'utf8');
}
