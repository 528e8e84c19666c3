import {growingChapter, measuredChapters} from '../corpus/outline';
import type {Site} from '../sites/site';

/** A page to measure. */
export type Place = {page: string; path: string; hasTool: boolean};

/** The kinds of page, the same chapters in every site. */
export function placesOf({chapters, name}: Site): Place[] {
  const chapter = (page: string, slug: string, hasTool = false): Place => ({
    page,
    path: `${chapters}/${slug}`,
    hasTool,
  });
  const home: Place[] = name === 'manual' ? [{page: 'home', path: '/', hasTool: false}] : [];
  return [
    ...home,
    chapter('prose', measuredChapters.prose),
    chapter('prose, in a part that grows', growingChapter),
    chapter('formulas and a diagram', measuredChapters.formulas),
    chapter('checklist', measuredChapters.checklist, name === 'manual'),
  ];
}
