import type {Level} from '../certification/levels';
import type {VersionStatus} from './version';

/** A criterion that a version changed, as the page of the versions names it. */
export type ChangedCriterion = {
  id: string;
  statement: string;
  /** Where this version shows it, if it has the catalogue. */
  path?: string;
};

export type RevisedCriterion = ChangedCriterion & {revision: number};
export type MovedCriterion = ChangedCriterion & {from: Level; to: Level};
export type RetiredCriterion = ChangedCriterion & {replacedBy: readonly string[]};

/** What a version changed since the one before it. */
export type VersionChanges = {
  /** Name of the version before. */
  since: string;
  added: ChangedCriterion[];
  revised: RevisedCriterion[];
  moved: MovedCriterion[];
  retired: RetiredCriterion[];
  /** Chapters that the version before did not have, and those whose text is another. */
  chapters: {added: number; edited: number};
};

/** A version on the page that lists all of them. */
export type VersionView = {
  /** As public addresses call it: `next`, `0.9`. */
  name: string;
  /** As readers see it: “Texto atual”, `0.9`. */
  label: string;
  status: VersionStatus;
  /** Whether `/manual/` shows it. */
  isShown: boolean;
  /** The day it was cut, an ISO date; a text that is being written has none. */
  day?: string;
  /** Numbers of chapters and of criteria that count. */
  chapters: number;
  criteria: number;
  /** Its first page, and those of its chapters that it has. */
  path: string;
  criteriaPath?: string;
  dataPath?: string;
  changelogPath?: string;
  /** Missing for the first version, of which everything is new. */
  changes?: VersionChanges;
};
