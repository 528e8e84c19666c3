import type {Checklist} from '../checklist/schema';
import type {Localized} from '../locale/localize';
import type {Reference} from '../reference/schema';
import {type SourceView, toSourceView} from '../reference/view';
import {type Level, levels} from './levels';
import type {Criterion, Domain} from './schema';

export type CriterionView = {id: string} & Omit<
  Localized<Criterion>,
  'mapsTo' | 'references' | 'replacedBy' | 'since'
> & {
    /** Criteria that took the place of a retired one; left out where there are none. */
    replacedBy?: string[];
    mapsTo: (SourceView & {clause: string})[];
    /** Checklists that ask it, with the chapters that explain it. */
    checklists: {id: string; title: string; chapter: string}[];
  };

export type DomainView = {id: string} & Localized<Domain> & {criteria: CriterionView[]};

/** What `<Criteria>` shows. */
export type CriteriaView = {domains: DomainView[]; manualVersion: string};

type Entries = {
  domains: Readonly<Record<string, Localized<Domain>>>;
  criteria: Readonly<Record<string, Localized<Criterion>>>;
  checklists: Readonly<Record<string, Localized<Checklist>>>;
  references: Readonly<Record<string, Reference>>;
};

function asks(checklist: Localized<Checklist>, criterion: string): boolean {
  return checklist.items.some((item) => 'criterion' in item && item.criterion === criterion);
}

function toCriterionView(
  id: string,
  criterion: Localized<Criterion>,
  {checklists, references}: Entries,
): CriterionView {
  const {mapsTo, references: _, since: __, replacedBy, ...shown} = criterion;
  return {
    id,
    ...shown,
    ...(replacedBy.length > 0 ? {replacedBy} : {}),
    mapsTo: mapsTo.flatMap(({standard, clause}) => {
      const work = references[standard];
      return work ? [{...toSourceView(work), label: work.number ?? work.title, clause}] : [];
    }),
    checklists: Object.entries(checklists)
      .filter(([, checklist]) => asks(checklist, id))
      .map(([checklistId, {title, chapter}]) => ({id: checklistId, title, chapter})),
  };
}

/** The whole catalogue by domain, in the order of the ids. */
export function toCriteriaView(entries: Entries, manualVersion: string): CriteriaView {
  const domains = Object.entries(entries.domains)
    .map(([id, domain]) => ({
      id,
      ...domain,
      criteria: Object.entries(entries.criteria)
        .filter(([, criterion]) => criterion.domain === id)
        .map(([key, criterion]) => toCriterionView(key, criterion, entries))
        .sort((a, b) => a.id.localeCompare(b.id)),
    }))
    .sort((a, b) => a.order - b.order);
  return {domains, manualVersion};
}

/** How many active criteria each level has; announced and retired ones do not count. */
export function countByLevel(criteria: readonly CriterionView[]): Record<Level, number> {
  const active = criteria.filter(({status}) => status === 'active');
  return Object.fromEntries(
    levels.map((level) => [level, active.filter((c) => c.level === level).length]),
  ) as Record<Level, number>;
}

/** The catalogue without what a reader left out; domains that become empty go too. */
export function filterCriteria(
  domains: readonly DomainView[],
  {domain, level}: {domain: string; level: Level | 'all'},
): DomainView[] {
  return domains
    .filter(({id}) => domain === 'all' || id === domain)
    .map((entry) => ({
      ...entry,
      criteria: entry.criteria.filter((c) => level === 'all' || c.level === level),
    }))
    .filter(({criteria}) => criteria.length > 0);
}
