import type {Locale} from '../../src/domain/locale/locale';
import {cardPath} from '../../src/domain/manual/socialCard';
import {toSourceView} from '../../src/domain/reference/view';
import type {ManualData} from '../manual-data/collections';
import {type Chapter, chaptersOf, type ManualVersion} from '../shared/chapters';
import type {Card} from './template';

/** A card and where it is written, from the root of the host. */
export type PlacedCard = {path: string; card: Card};

/** The site in one language. */
export type CardSite = {
  locale: Locale;
  baseUrl: string;
  title: string;
  tagline: string;
  /** Name of the language in that language. */
  language: string;
};

const sourceWord: Record<Locale, string> = {'pt-BR': 'Fonte', en: 'Source'};

function toFigure(
  {path, figure}: Chapter,
  references: ManualData['references'],
  locale: Locale,
): Card['figure'] {
  if (!figure) {
    return undefined;
  }
  const work = references[figure.source];
  if (!work) {
    throw new Error(
      `social-cards: card.source of ${path} must be a key of docs/_data/references (got "${figure.source}").`,
    );
  }
  return {...figure, source: `${sourceWord[locale]}: ${toSourceView(work).label}`};
}

/** The card of the first page: what the manual is for. */
export function homeCard({baseUrl, title, tagline, language}: CardSite): PlacedCard {
  return {path: cardPath(baseUrl, baseUrl), card: {manual: title, language, title: tagline}};
}

const versionsTitle: Record<Locale, string> = {
  'pt-BR': 'Versões do manual',
  en: 'Versions of the manual',
};

/** The card of the page that lists the versions. */
export function versionsCard({baseUrl, title, tagline, language, locale}: CardSite): PlacedCard {
  return {
    path: cardPath(`${baseUrl}versions`, baseUrl),
    card: {manual: title, language, tagline, title: versionsTitle[locale]},
  };
}

/** The cards of all chapters of a version. */
export function chapterCards(
  site: CardSite,
  version: ManualVersion,
  references: ManualData['references'],
): PlacedCard[] {
  const {baseUrl, title: manual, tagline, language, locale} = site;
  const count = version.parts.length;
  const parts = new Map(
    version.parts.flatMap(({name, chapters}, index) =>
      chapters.map((chapter) => [chapter, {name, index, count}]),
    ),
  );
  return chaptersOf(version).map((chapter) => {
    const card: Card = {
      manual,
      tagline,
      language,
      title: chapter.title,
      part: parts.get(chapter),
      version: version.isShown ? undefined : version.label,
      figure: toFigure(chapter, references, locale),
    };
    return {path: cardPath(chapter.path, baseUrl), card};
  });
}
