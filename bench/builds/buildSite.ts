import fs from 'node:fs';
import path from 'node:path';
import {removeCaches, type Site} from '../sites/site';
import {type Run, runProcess} from './runProcess';
import {readSpans, type Spans} from './spans';

export type BuildKind = 'cold' | 'warm';

export type BuildRun = Run & {spans: Spans};

const docusaurus = 'node_modules/@docusaurus/core/bin/docusaurus.mjs';

/**
 * Builds a site in all its languages.
 *
 * @param kind - `cold` begins without anything that an earlier build left; `warm` with all of it
 */
export async function buildSite(site: Site, kind: BuildKind): Promise<BuildRun> {
  if (kind === 'cold') {
    removeCaches(site);
  }
  const log = path.join(site.dir, `build-${kind}.log`);
  const run = await runProcess({
    program: process.execPath,
    args: [docusaurus, 'build'],
    cwd: site.dir,
    log,
    env: {
      ...process.env,
      DOCUSAURUS_PERF_LOGGER: 'true',
      // The same address and day in every run, and no repository to link to.
      SITE_URL: 'http://localhost:3000',
      BASE_URL: '/',
      GITHUB_REPOSITORY: '',
      SOURCE_DATE_EPOCH: '1795219200',
      NO_UPDATE_NOTIFIER: '1',
    },
  });
  return {...run, spans: readSpans(fs.readFileSync(log, 'utf8'))};
}
