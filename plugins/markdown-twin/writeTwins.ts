import fs from 'node:fs/promises';
import path from 'node:path';
import type {Locale} from '../../src/domain/locale/locale';
import {type Chapter, chaptersOf, type ManualVersion, twinPath} from '../shared/chapters';
import {toTwin} from './twin';

/** The build of one language. */
export type Site = {
  outDir: string;
  /** Address of the language from the root of the host, with slashes around. */
  baseUrl: string;
  /** Without a final slash. */
  host: string;
  locale: Locale;
};

/** Writes a file at its address and tells its size in bytes. */
export async function writeText(site: Site, address: string, text: string): Promise<number> {
  const file = path.join(site.outDir, address.slice(site.baseUrl.length));
  await fs.mkdir(path.dirname(file), {recursive: true});
  await fs.writeFile(file, text);
  return Buffer.byteLength(text);
}

/**
 * Writes the twins of a version, one after the other, so that other plugins work meanwhile.
 *
 * @param htmlOf - gives the built page of a chapter
 * @returns all chapters as one text, each under the address of its page
 */
export async function writeTwins(
  site: Site,
  version: ManualVersion,
  htmlOf: (chapter: Chapter) => string,
): Promise<string> {
  const bodies: string[] = [];
  for (const chapter of chaptersOf(version)) {
    const page = {address: `${site.host}${chapter.path}`, lang: site.locale};
    const {frontMatter, body} = toTwin(htmlOf(chapter), chapter, version, page);
    await writeText(site, twinPath(chapter), `${frontMatter}\n${body}`);
    bodies.push(`<${page.address}>\n\n${body}`);
  }
  return bodies.join('\n---\n\n');
}
