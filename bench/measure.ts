import type {Browser} from '@playwright/test';
import {type BuildKind, buildSite} from './builds/buildSite';
import type {Options, SiteName} from './options';
import {auditPage} from './pages/audit';
import {timeInteractions} from './pages/interact';
import {placesOf} from './pages/places';
import {searchTwice} from './pages/search';
import {serve} from './pages/serve';
import {weighPage} from './pages/weigh';
import type {Rows, Subject} from './report/results';
import type {Site} from './sites/site';

/** Of the slowest peer, only the build that is compared. */
const buildKinds: Record<SiteName, readonly BuildKind[]> = {
  manual: ['cold', 'warm'],
  template: ['cold', 'warm'],
  defaults: ['cold'],
};

function tell({site, size}: Subject, what: string): void {
  console.log(`${site}, ${size} chapters: ${what}`);
}

/** Builds a site, first from nothing and then again. */
export async function measureBuilds(site: Site, subject: Subject): Promise<Rows['build']> {
  const rows: Rows['build'] = [];
  for (const kind of buildKinds[site.name]) {
    tell(subject, `${kind} build`);
    rows.push({...subject, kind, ...(await buildSite(site, kind))});
  }
  return rows;
}

type Visit = {site: Site; subject: Subject; url: string; browser: Browser; options: Options};

async function weighPages({site, subject, url, browser}: Visit): Promise<Rows['pages']> {
  const rows: Rows['pages'] = [];
  for (const place of placesOf(site)) {
    tell(subject, `weight of ${place.page}`);
    rows.push({...subject, page: place.page, ...(await weighPage(browser, url, place))});
  }
  return rows;
}

async function auditPages({site, subject, url, options}: Visit): Promise<Rows['lighthouse']> {
  const rows: Rows['lighthouse'] = [];
  const audited = placesOf(site).filter((place) => place.isAudited);
  for (const {page, path} of audited) {
    tell(subject, `Lighthouse on ${page}`);
    rows.push({...subject, page, ...(await auditPage(url + path, options.runs))});
  }
  return rows;
}

async function interact({
  site,
  subject,
  url,
  browser,
  options,
}: Visit): Promise<Rows['interaction']> {
  tell(subject, 'first interactions');
  const runs = await timeInteractions(browser, url, site, options.runs);
  return runs.map((run) => ({...subject, ...run}));
}

/** Docusaurus comes without a search. */
async function search({site, subject, url, browser}: Visit): Promise<Rows['search']> {
  if (site.name !== 'manual') {
    return [];
  }
  tell(subject, 'search');
  const runs = await searchTwice(browser, url, site);
  return runs.map((run) => ({...subject, ...run}));
}

/** Measures the pages of a built site, as far as the options ask for it. */
export async function measurePages(
  site: Site,
  subject: Subject,
  browser: Browser,
  options: Options,
): Promise<Omit<Rows, 'build'>> {
  const server = await serve(site);
  const visit: Visit = {site, subject, url: server.url, browser, options};
  // Bytes may grow with the manual; what they cost is timed in the largest.
  const isLargest = subject.size === options.sizes.at(-1);
  const wants = (part: keyof Rows): boolean =>
    options.parts.includes(part) && (part === 'pages' || isLargest);
  try {
    return {
      pages: wants('pages') ? await weighPages(visit) : [],
      interaction: wants('interaction') ? await interact(visit) : [],
      lighthouse: wants('lighthouse') ? await auditPages(visit) : [],
      search: wants('search') ? await search(visit) : [],
    };
  } finally {
    await server.close();
  }
}
