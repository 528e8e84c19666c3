import {growingChapter, measuredChapters} from '../corpus/outline';
import type {Site} from '../sites/site';

/** A page to measure. */
export type Place = {
  page: string;
  path: string;
  hasTool: boolean;
  /** Whether Lighthouse looks at it. */
  isAudited: boolean;
};

/** The kinds of page, the same chapters in every site. */
export function placesOf({chapters, name}: Site): Place[] {
  const isManual = name === 'manual';
  const place = (page: string, slug: string, isAudited = false): Place => ({
    page,
    path: `${chapters}/${slug}`,
    hasTool: false,
    isAudited,
  });
  const {prose, formulas, checklist} = measuredChapters;
  return [
    ...(isManual ? [{page: 'home', path: '/', hasTool: false, isAudited: true}] : []),
    place('prose', prose, true),
    place('prose, in a part that grows', growingChapter),
    place('formulas and a diagram', formulas),
    {...place('checklist', checklist, true), hasTool: isManual},
  ];
}
