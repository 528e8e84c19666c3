/** What the browser tests know of the frozen versions of the build. */
import {readReleases} from '../../config/versions';
import {compareVersions, latestStable} from '../../src/domain/release/version';

const released = readReleases(process.cwd());

/** @throws {Error} where there is none: 0.9 is cut, and a release is never taken away */
function newestFrozen(): string {
  const latest = latestStable(released);
  const newest = released
    .filter((version) => version !== latest)
    .sort(compareVersions)
    .at(-1);
  if (newest === undefined) {
    throw new Error('versions.json: no version beside the one that /manual/ shows, so 0.9 is lost');
  }
  return newest;
}

/** The folder under `/manual/` of the newest version that is not what `/manual/` shows. */
export const frozenVersion = newestFrozen();

/**
 * The text of a frozen version was crawled while it was the current one; what can break afterwards
 * are the components that show it, its data, and what is said around it. So one page of each kind
 * is looked at, in one language or the other.
 */
const kinds = [
  {path: 'manual', why: 'the start of a version, with an index in its address'},
  {path: 'en/manual/practices', why: 'the overview of a part'},
  {path: 'manual/requirements/hardware', why: 'tables, a diagram, citations and a checklist'},
  {path: 'en/manual/requirements/sizing', why: 'a calculator with formulas'},
  {path: 'manual/certification/criteria', why: 'the catalogue of the criteria'},
  {path: 'en/manual/templates/checklists', why: 'all checklists and projects'},
  {path: 'manual/market', why: 'charts'},
  {path: 'en/manual/market/investment-thesis', why: 'a page with a style of its own'},
  {path: 'manual/community/components', why: 'every component that chapters may use'},
  {path: 'en/manual/community/changelog', why: 'the entry that the release wrote'},
] as const;

/** One page of each kind of the newest frozen version, from the root of the language. */
export const frozenPages = kinds.map(({path, why}) => ({
  path: `./${path.replace('manual', `manual/${frozenVersion}`)}`,
  why,
}));
