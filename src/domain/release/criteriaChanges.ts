import type {Level} from '../certification/levels';
import type {Criterion} from '../certification/schema';

type Criteria = Readonly<Record<string, Criterion>>;

/** What a release changes in the criteria: ids in alphabetical order. */
export type CriteriaChanges = {
  /** Counted now, and not before. */
  added: string[];
  /** Asked something else before: the number of the new wording. */
  revised: {id: string; revision: number}[];
  /** Moved to another level of the seal; what they ask may be the same. */
  moved: {id: string; from: Level; to: Level}[];
  retired: {id: string; replacedBy: readonly string[]}[];
};

/** Compares the criteria of two versions; without an earlier one, every active criterion is new. */
export function compareCriteria(before: Criteria, after: Criteria): CriteriaChanges {
  const changes: CriteriaChanges = {added: [], revised: [], moved: [], retired: []};
  for (const [id, criterion] of Object.entries(after).sort(([a], [b]) => a.localeCompare(b))) {
    const old = before[id];
    const wasActive = old?.status === 'active';
    if (criterion.status === 'active' && !wasActive) {
      changes.added.push(id);
    } else if (criterion.status === 'retired' && wasActive) {
      changes.retired.push({id, replacedBy: criterion.replacedBy});
    } else if (criterion.status === 'active' && old) {
      if (criterion.revision > old.revision) {
        changes.revised.push({id, revision: criterion.revision});
      }
      if (criterion.level !== old.level) {
        changes.moved.push({id, from: old.level, to: criterion.level});
      }
    }
  }
  return changes;
}
