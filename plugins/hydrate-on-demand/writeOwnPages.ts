import type {OwnPage} from '../../src/domain/page/ownPage';
import type {Sidebars} from '../../src/domain/page/sidebar';
import type {PageOfBuild} from './ownPages';
import {writeHashed} from './writeHashed';

/** Writes the sidebars of each version once, for what is folded on a page. */
function sidebarsWriter(outDir: string): (sidebars: Sidebars) => Promise<string> {
  const files = new Map<Sidebars, Promise<string>>();
  return (sidebars) => {
    const known = files.get(sidebars);
    const file = known ?? writeHashed(outDir, 'assets/sidebars/*.json', JSON.stringify(sidebars));
    files.set(sidebars, file);
    return file;
  };
}

/**
 * Writes for every page a script that says what the page knows of the site, to run before all others.
 *
 * @returns the script’s path from the folder of the build, by the path of the page’s route
 */
export async function writeOwnPages(
  pages: ReadonlyMap<string, PageOfBuild>,
  {outDir, baseUrl}: {outDir: string; baseUrl: string},
): Promise<ReadonlyMap<string, string>> {
  const writeSidebars = sidebarsWriter(outDir);
  const scripts = new Map<string, string>();
  for (const [route, {page, sidebars}] of pages) {
    const own: OwnPage = sidebars
      ? {...page, wholeSidebars: baseUrl + (await writeSidebars(sidebars))}
      : page;
    const script = `window.ofmPage=${JSON.stringify(own)}`;
    scripts.set(route, await writeHashed(outDir, 'assets/js/page.*.js', script));
  }
  return scripts;
}
