import {answerTo, isOutdated} from '../checklist/state';
import {
  type Answers,
  type Assessment,
  changeAssessment,
  type Workspace,
} from '../checklist/workspace';
import {compareVersions} from '../release/version';
import type {CatalogueItem} from './catalogue';

type Revised = Pick<CatalogueItem, 'id' | 'revision'> & {status?: CatalogueItem['status']};

/** What is no longer asked need not be read again. */
function needsReview(item: Revised, answers: Answers): boolean {
  return item.status !== 'retired' && isOutdated(answerTo(answers, item.id), item);
}

/** The items whose answers the reader has to look at again. */
export function toReview<T extends Revised>(items: readonly T[], answers: Answers): T[] {
  return items.filter((item) => needsReview(item, answers));
}

/** Confirms that an answer holds for the present wording of its item. */
export function confirmReview(
  workspace: Workspace,
  assessmentId: string,
  item: Revised,
): Workspace {
  return changeAssessment(workspace, assessmentId, (assessment) => {
    const answer = needsReview(item, assessment.answers) ? assessment.answers[item.id] : undefined;
    return answer
      ? {
          ...assessment,
          answers: {...assessment.answers, [item.id]: {...answer, revision: item.revision}},
        }
      : assessment;
  });
}

/** What moving to another version of the manual means for the answers of one project. */
export type Upgrade<T> = {
  /** Items that were not asked before. */
  added: T[];
  /** Answered items whose wording now asks for something else. */
  changed: T[];
  /** Answered items that are no longer counted; their answers are kept. */
  retired: T[];
  /** Ids of answers to items that this version of the manual does not have. */
  unknown: string[];
};

/**
 * Whether an item came after a version. The text being written has every item, and a candidate those
 * of its release.
 *
 * @param since - release that introduced the item
 * @param version - `next` or a release
 */
function isAfter(since: string, version: string): boolean {
  return version !== 'next' && compareVersions(since, version.replace(/-rc.*$/, '')) > 0;
}

/**
 * Whether an item came after the manual that the project knows, and is not answered yet. Versions
 * tell less than the record: what was `next` when a project began may be a release by now.
 */
function isNew(
  {id, since}: Pick<CatalogueItem, 'id' | 'since'>,
  {known, manualVersion, answers}: Assessment,
): boolean {
  if (Object.hasOwn(answers, id)) {
    return false;
  }
  return known ? !Object.hasOwn(known, id) : since !== undefined && isAfter(since, manualVersion);
}

type Asking = Pick<CatalogueItem, 'id' | 'since'> & {status?: CatalogueItem['status']};

/** The items of a manual, or of a list of it, that are new to a project. */
export function findNew<T extends Asking>(items: readonly T[], assessment: Assessment): T[] {
  return items.filter((item) => item.status !== 'retired' && isNew(item, assessment));
}

/**
 * Compares a project with the manual that the reader has open. What is new is known exactly where
 * the project recorded the items of its manual (`known`), else from the versions.
 */
export function findUpgrade(
  assessment: Assessment,
  items: readonly CatalogueItem[],
): Upgrade<CatalogueItem> {
  const {answers} = assessment;
  const ids = new Set(items.map(({id}) => id));
  return {
    added: findNew(items, assessment),
    changed: toReview(items, answers),
    retired: items.filter(({id, status}) => status === 'retired' && Object.hasOwn(answers, id)),
    unknown: Object.keys(answers).filter((id) => !ids.has(id)),
  };
}

type Manual = {manualVersion: string; items: readonly Revised[]};

/** The revision of every item of a manual, as a project records it. */
export function toKnown({items}: Manual): Record<string, number> {
  return Object.fromEntries(items.map(({id, revision}) => [id, revision]));
}

/**
 * Records that the reader has seen what this version of the manual asks. What they have seen in
 * another one stays seen, so that a look into an old text makes nothing new again.
 */
export function acknowledgeManual(
  workspace: Workspace,
  assessmentId: string,
  manual: Manual,
): Workspace {
  const {manualVersion} = manual;
  return changeAssessment(workspace, assessmentId, (assessment) => {
    const known = {...assessment.known, ...toKnown(manual)};
    return {...assessment, manualVersion, known};
  });
}

/** Projects that were begun with this manual and have not recorded its items; empty ones can wait. */
export function unrecordedProjects({assessments}: Workspace, version: string): Assessment[] {
  return assessments
    .filter(({known, manualVersion}) => !known && manualVersion === version)
    .filter(({answers}) => Object.keys(answers).length > 0);
}

/** Records the items of the manual where that lacks, so that what is added later is seen as new. */
export function recordManual(workspace: Workspace, manual: Manual): Workspace {
  return unrecordedProjects(workspace, manual.manualVersion).reduce(
    (recorded, {id}) => acknowledgeManual(recorded, id, manual),
    workspace,
  );
}
