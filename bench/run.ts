/** Measures the building and the reading of manuals of several sizes: see README.md. */
import fs from 'node:fs';
import path from 'node:path';
import type {Browser} from '@playwright/test';
import {buildSite} from './builds/buildSite';
import {readCatalogue} from './corpus/catalogue';
import {planCorpus} from './corpus/corpus';
import {findLandmarks} from './corpus/landmarks';
import {measureBuilds, measurePages} from './measure';
import {type Options, readOptions, type SiteName} from './options';
import {launch} from './pages/browser';
import {mergeResults, noRows, type Results} from './report/results';
import {readSetting} from './report/setting';
import {toMarkdown} from './report/toMarkdown';
import {prepareSite} from './sites/prepare';
import {stockKinds} from './sites/stock';

const root = process.cwd();

const labels: Record<SiteName, string> = {
  manual: 'this repository with generated chapters',
  template: stockKinds.template.label,
  defaults: stockKinds.defaults.label,
};

function isEnd(size: number, {sizes}: Options): boolean {
  return size === sizes[0] || size === sizes.at(-1);
}

/** Pages are measured in the smallest and the largest manual; between them nothing else happens. */
function measuresPages(size: number, site: SiteName, options: Options): boolean {
  // Both peers send the same pages but for the age of the browsers that they support.
  return (
    isEnd(size, options) && site !== 'defaults' && options.parts.some((part) => part !== 'build')
  );
}

function save(folder: string, measured: Results): string {
  const file = path.join(folder, 'results.json');
  const old = fs.existsSync(file)
    ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Results)
    : undefined;
  const results = mergeResults(old, measured);
  const markdown = toMarkdown(results, labels);
  fs.mkdirSync(folder, {recursive: true});
  fs.writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  fs.writeFileSync(path.join(folder, 'RESULTS.md'), markdown);
  return markdown;
}

async function measure(options: Options, browser: Browser): Promise<void> {
  const setting = readSetting(new Date(), `Chromium ${browser.version()}`);
  const catalogue = readCatalogue(root);
  const landmarks = findLandmarks(root, catalogue);
  for (const size of options.sizes) {
    const corpus = planCorpus(size, landmarks, catalogue);
    for (const name of options.sites) {
      const wantsPages = measuresPages(size, name, options);
      const wantsBuild = options.parts.includes('build');
      const isSkipped = name === 'defaults' && !isEnd(size, options);
      if (isSkipped || (!wantsPages && !wantsBuild)) {
        continue;
      }
      const site = prepareSite(root, name, corpus, catalogue);
      const subject = {site: name, size};
      const build = wantsBuild ? await measureBuilds(site, subject) : [];
      if (!wantsBuild) {
        await buildSite(site, 'cold');
      }
      const pages = wantsPages ? await measurePages(site, subject, browser, options) : noRows;
      const rows = {...noRows, ...pages, build};
      // What has been measured is kept, also when a later site fails.
      save(options.out, {setting, rows});
      fs.rmSync(site.dir, {recursive: true, force: true});
    }
  }
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const browser = await launch();
  try {
    await measure(options, browser);
    console.log(fs.readFileSync(path.join(options.out, 'RESULTS.md'), 'utf8'));
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
