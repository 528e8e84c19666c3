import type {BuildKind, BuildRun} from '../builds/buildSite';
import type {Audit} from '../pages/audit';
import type {InteractionRun} from '../pages/interact';
import type {SearchRun} from '../pages/search';
import type {PageLoads} from '../pages/weigh';

/** What every row is about. */
export type Subject = {
  /** Name of the site. */
  site: string;
  /** Chapters in one language. */
  size: number;
};

export type BuildRow = Subject & {kind: BuildKind} & BuildRun;
export type PageRow = Subject & {page: string} & PageLoads;
export type InteractionRow = Subject & InteractionRun;
export type AuditRow = Subject & {page: string} & Audit;
export type SearchRow = Subject & SearchRun;

export type Rows = {
  build: BuildRow[];
  pages: PageRow[];
  interaction: InteractionRow[];
  lighthouse: AuditRow[];
  search: SearchRow[];
};

export type RunPart = keyof Rows;

export const runParts: readonly RunPart[] = [
  'build',
  'pages',
  'interaction',
  'lighthouse',
  'search',
];

/** Where and on what something was measured. */
export type Setting = {
  /** ISO date. */
  date: string;
  /** Short hash, with `+` when files differ from it. */
  commit: string;
  machine: string;
  versions: string;
};

/** Everything measured at one commit on one machine. */
export type Results = {setting: Setting; rows: Rows};

export const noRows: Rows = {build: [], pages: [], interaction: [], lighthouse: [], search: []};

/** What a row measures, as opposed to what it found. */
function subjectOf(row: Subject): string {
  const {site, size, kind, page, action, query} = row as Subject & Record<string, unknown>;
  return JSON.stringify([site, size, kind, page, action, query]);
}

function replaced<T extends Subject>(old: readonly T[], measured: readonly T[]): T[] {
  const subjects = new Set(measured.map(subjectOf));
  return [...old.filter((row) => !subjects.has(subjectOf(row))), ...measured];
}

/**
 * Joins what was measured with what an earlier run found, so that parts can be run one by one.
 * Results of another commit or another machine are dropped: they cannot stand in one table.
 */
export function mergeResults(old: Results | undefined, measured: Results): Results {
  const {setting, rows} = measured;
  const same =
    old?.setting.commit === setting.commit &&
    old.setting.machine === setting.machine &&
    old.setting.versions === setting.versions;
  if (!old || !same) {
    return measured;
  }
  return {
    setting,
    rows: {
      build: replaced(old.rows.build, rows.build),
      pages: replaced(old.rows.pages, rows.pages),
      interaction: replaced(old.rows.interaction, rows.interaction),
      lighthouse: replaced(old.rows.lighthouse, rows.lighthouse),
      search: replaced(old.rows.search, rows.search),
    },
  };
}
