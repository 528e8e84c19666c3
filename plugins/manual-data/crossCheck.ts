import fs from 'node:fs';
import path from 'node:path';
import type {Criterion} from '../../src/domain/certification/schema';
import type {Checklist} from '../../src/domain/checklist/schema';
import type {MarketEstimate} from '../../src/domain/market/schema';
import type {PublishedRun} from '../../src/domain/sizing/schema';
import {compareRun} from '../../src/domain/sizing/validation';
import {peakOf} from '../../src/domain/sizing/validationView';
import {nearest} from '../shared/nearest';
import {type CollectionName, collections, type ManualData} from './collections';
import {findReferences} from './schemaWalk';

/** A rule that a valid entry breaks together with other entries. */
export type CrossProblem = {field: PropertyKey[]; rule: string; got?: unknown};

export type CrossCheckContext = {
  /** The valid entries. */
  all: ManualData;
  /** Ids of all files, also of invalid ones: one bad entry makes no mention of it a problem. */
  ids: Record<CollectionName, readonly string[]>;
  /** Folder of the chapters of this version. */
  chaptersPath: string;
};

type Check<T> = (id: string, entry: T, context: CrossCheckContext) => CrossProblem[];

function listIds(ids: readonly string[]): string {
  return ids.length === 0 ? 'the collection is empty' : `nearest: ${ids.join(', ')}`;
}

/** Every id that an entry mentions exists in the collection it points at. */
function assertReferencesExist(
  collection: CollectionName,
  entry: unknown,
  ids: CrossCheckContext['ids'],
): CrossProblem[] {
  return findReferences(collections[collection].schema, entry).flatMap(({field, to, id}) => {
    const known = ids[to as CollectionName];
    return known.includes(id)
      ? []
      : [{field, rule: `no such entry in ${to} (${listIds(nearest(id, known))})`, got: id}];
  });
}

const assertCriterionInDomain: Check<Criterion> = (id, {domain}) =>
  id.startsWith(`${domain}-`)
    ? []
    : [{field: ['domain'], rule: `${id} must belong to domain ${id.slice(0, 3)}`, got: domain}];

const assertRetirementIsExplained: Check<Criterion> = (id, {status, replacedBy}) =>
  status !== 'retired' && replacedBy.length > 0
    ? [{field: ['replacedBy'], rule: `${id} is ${status}; only a retired criterion is replaced`}]
    : [];

/** Answers are kept by item, so an item stands once in a list and a task in one list only. */
const assertItemsAreUnique: Check<Checklist> = (id, {items}, {all}) => {
  const taskOwners = new Map<string, string>();
  for (const [owner, list] of Object.entries(all.checklists)) {
    for (const item of list.items) {
      if ('task' in item && !taskOwners.has(item.task)) {
        taskOwners.set(item.task, owner);
      }
    }
  }
  const seen = new Set<string>();
  return items.flatMap((item, index): CrossProblem[] => {
    const kind = 'task' in item ? 'task' : 'criterion';
    const itemId = 'task' in item ? item.task : item.criterion;
    const field = ['items', index, kind];
    if (seen.has(itemId)) {
      return [{field, rule: `${id} lists ${itemId} twice`, got: itemId}];
    }
    seen.add(itemId);
    const owner = taskOwners.get(itemId);
    return owner && owner !== id
      ? [{field, rule: `task ids are unique; checklist ${owner} has this one`, got: itemId}]
      : [];
  });
};

/** The chapter that a checklist closes is in the tree. */
const assertChapterExists: Check<Checklist> = (_id, {chapter}, {chaptersPath}) =>
  fs.existsSync(path.join(chaptersPath, `${chapter}.mdx`))
    ? []
    : [{field: ['chapter'], rule: `no chapter docs/${chapter}.mdx`, got: chapter}];

/** A run that the estimator misses says why; so does one that it cannot compute. */
const assertMissIsExplained: Check<PublishedRun> = (id, run, {all}) => {
  const comparison = compareRun(run, peakOf(run, all.accelerators));
  if (!comparison) {
    return [{field: ['accelerator'], rule: `${id} cannot be estimated: its peak is not known`}];
  }
  return comparison.inside || run.explanation
    ? []
    : [
        {
          field: ['explanation'],
          rule: `${id} lies outside the band (${Math.round(comparison.error * 100)}%); explain it`,
        },
      ];
};

/** A figure without a source is shown as what circulates, and for nothing else. */
const assertUnsourcedIsRefused: Check<MarketEstimate> = (id, {source, verification, use}) =>
  source || (verification === 'unverified' && use === 'do-not-use')
    ? []
    : [{field: ['source'], rule: `${id} has none, so it must be unverified and do-not-use`}];

const assertPointsAreInOrder: Check<MarketEstimate> = (id, {points}) =>
  points.flatMap(({year}, i): CrossProblem[] => {
    const before = points[i - 1]?.year ?? -Infinity;
    return year > before
      ? []
      : [{field: ['points', i, 'year'], rule: `${id} lists years oldest first, once`, got: year}];
  });

/** All rules between entries, for one valid entry. */
export function crossCheck(
  collection: CollectionName,
  id: string,
  context: CrossCheckContext,
): CrossProblem[] {
  const {all, ids} = context;
  const problems = assertReferencesExist(collection, all[collection][id], ids);
  const criterion = collection === 'criteria' ? all.criteria[id] : undefined;
  if (criterion) {
    problems.push(
      ...assertCriterionInDomain(id, criterion, context),
      ...assertRetirementIsExplained(id, criterion, context),
    );
  }
  const checklist = collection === 'checklists' ? all.checklists[id] : undefined;
  if (checklist) {
    problems.push(
      ...assertItemsAreUnique(id, checklist, context),
      ...assertChapterExists(id, checklist, context),
    );
  }
  const run = collection === 'published-runs' ? all['published-runs'][id] : undefined;
  if (run) {
    problems.push(...assertMissIsExplained(id, run, context));
  }
  const estimate = collection === 'market-estimates' ? all['market-estimates'][id] : undefined;
  if (estimate) {
    problems.push(
      ...assertUnsourcedIsRefused(id, estimate, context),
      ...assertPointsAreInOrder(id, estimate, context),
    );
  }
  return problems;
}
