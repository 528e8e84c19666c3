import type {Criterion} from '../certification/schema';
import type {Localized} from '../locale/localize';
import type {Checklist} from './schema';

/** One line of a checklist as a page receives it, in one language. */
export type ChecklistItem =
  | ({kind: 'criterion'; id: string} & Pick<
      Localized<Criterion>,
      | 'level'
      | 'statement'
      | 'why'
      | 'verify'
      | 'evidence'
      | 'evidenceUrlRequired'
      | 'notApplicable'
      | 'revision'
      | 'status'
    > & {
        /** Criteria that took the place of a retired one; left out where there are none. */
        replacedBy?: string[];
      })
  | {kind: 'task'; id: string; statement: string; hint?: string | undefined; revision: 1};

/** A checklist as a page receives it, in one language. */
export type ChecklistView = {
  id: string;
  title: string;
  description: string;
  /** The chapter that the list closes, `part/chapter`. */
  chapter: string;
  /** Version of the manual that the page belongs to: `next` or a release. */
  manualVersion: string;
  items: ChecklistItem[];
};

function toItem(
  item: Localized<Checklist>['items'][number],
  criteria: Readonly<Record<string, Localized<Criterion>>>,
): ChecklistItem {
  if ('task' in item) {
    return {kind: 'task', id: item.task, statement: item.text, hint: item.hint, revision: 1};
  }
  const criterion = criteria[item.criterion];
  if (!criterion) {
    throw new Error(`Missing criterion ${item.criterion}.`);
  }
  const {level, statement, why, verify, evidence, evidenceUrlRequired} = criterion;
  const {notApplicable, revision, status, replacedBy} = criterion;
  return {
    kind: 'criterion',
    id: item.criterion,
    level,
    statement,
    why,
    verify,
    evidence,
    evidenceUrlRequired,
    notApplicable,
    revision,
    status,
    ...(replacedBy.length > 0 ? {replacedBy} : {}),
  };
}

/**
 * Joins a checklist with the criteria that it names.
 *
 * @throws {Error} when a criterion is missing; loading the data has excluded that.
 */
export function toChecklistView(
  id: string,
  checklist: Localized<Checklist>,
  criteria: Readonly<Record<string, Localized<Criterion>>>,
  manualVersion: string,
): ChecklistView {
  const {title, description, chapter, items} = checklist;
  return {
    id,
    title,
    description,
    chapter,
    manualVersion,
    items: items.map((item) => toItem(item, criteria)),
  };
}

/** Whether an item counts towards progress: what is announced or withdrawn does not. */
export function counts(item: ChecklistItem): boolean {
  return item.kind === 'task' || item.status === 'active';
}
