import {loadManualData} from '../../plugins/manual-data/loadManualData';
import {currentVersion} from '../../plugins/shared/docsPath';
import type {Locale} from '../../src/domain/locale/locale';

export type Words = Readonly<Record<Locale, string>>;

export type ChecklistEntry = {id: string; chapter: string; items: number};

/** What the generated chapters are made of: sentences and ids of the manual’s own data. */
export type Catalogue = {
  /** Whole sentences, translated. */
  sentences: readonly Words[];
  /** Terms of the glossary. */
  terms: readonly {id: string; words: Words}[];
  /** Keys of works that can be cited. */
  works: readonly string[];
  checklists: readonly ChecklistEntry[];
};

/** Signs that mean something in MDX, in YAML or to our own plugins. */
const special = /[{}<>@$[\]|#:"\\*_`]/;

function isPlain(words: Words): boolean {
  return Object.values(words).every((text) => !special.test(text));
}

/** Reads the data of the manual that is being written. */
export function readCatalogue(siteDir: string): Catalogue {
  const {criteria, glossary, references, checklists} = loadManualData(siteDir, currentVersion);
  const sentences = [
    ...Object.values(criteria).flatMap(({statement, why, verify, evidence}) => [
      statement,
      why,
      verify,
      evidence,
    ]),
    ...Object.values(glossary).map(({definition}) => definition),
  ];
  return {
    sentences: sentences.filter(isPlain),
    terms: Object.entries(glossary)
      .map(([id, {term}]) => ({id, words: term}))
      .filter(({words}) => isPlain(words)),
    works: Object.keys(references),
    checklists: Object.entries(checklists).map(([id, {chapter, items}]) => ({
      id,
      chapter,
      items: items.length,
    })),
  };
}
