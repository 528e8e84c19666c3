/** The checks of chapters and data that the build makes, in seconds and without a build. */
import fs from 'node:fs';
import path from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {readReleases} from '../config/versions';
import remarkCheckCitations from '../plugins/citations/check';
import {checkDiagrams} from '../plugins/diagrams/check';
import remarkCheckLinks from '../plugins/links';
import {loadManualData} from '../plugins/manual-data/loadManualData';
import remarkManualData from '../plugins/manual-data/remark';
import {currentVersion, displayPath} from '../plugins/shared/docsPath';
import {checkPageText} from './page-text';

const siteDir = process.cwd();
const chapterFolders = [
  'docs',
  'i18n/en/docusaurus-plugin-content-docs',
  'versioned_docs',
] as const;

function listChapters(folder: string): string[] {
  const dir = path.join(siteDir, folder);
  return fs.existsSync(dir)
    ? fs
        .readdirSync(dir, {recursive: true, encoding: 'utf8'})
        .filter((file) => file.endsWith('.mdx'))
        .map((file) => path.join(dir, file))
    : [];
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Runs one check; gives its complaint, if it has one. */
async function complaint(check: () => unknown): Promise<string[]> {
  try {
    await check();
    return [];
  } catch (error) {
    return [messageOf(error)];
  }
}

/** Chapters that exist in one language only. */
function findUntranslated(): string[] {
  const [source, translation] = [chapterFolders[0], `${chapterFolders[1]}/current`];
  const relative = (folder: string): string[] =>
    listChapters(folder).map((file) => path.relative(path.join(siteDir, folder), file));
  const missing = (from: string, to: string): string[] => {
    const there = new Set(relative(to));
    return relative(from)
      .filter((file) => !there.has(file))
      .map((file) => `${to}/${file}: is missing; ${from}/${file} exists`);
  };
  return [...missing(source, translation), ...missing(translation, source)];
}

/** YAML front matter is not Markdown; blank lines keep the line numbers right. */
function withoutFrontMatter(text: string): string {
  return text.replace(/^---\n[\s\S]*?\n---\n/, (matter) => matter.replace(/[^\n]/g, ''));
}

async function checkChapter(file: string): Promise<string[]> {
  const text = fs.readFileSync(file, 'utf8');
  const processor = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(remarkGfm)
    .use(remarkMath)
    .use(remarkManualData, {siteDir})
    .use(remarkCheckLinks, {siteDir})
    .use(remarkCheckCitations, {siteDir})
    .use(checkDiagrams, {siteDir});
  const body = new VFile({path: file, value: withoutFrontMatter(text)});
  const shown = displayPath(siteDir, file);
  return [
    ...checkPageText(shown, text),
    ...(await complaint(async () => {
      try {
        await processor.run(processor.parse(body), body);
      } catch (error) {
        const message = messageOf(error);
        throw message.includes(shown) ? error : new Error(`${shown}: ${message}`);
      }
    })),
  ];
}

async function main(): Promise<void> {
  const versions = [currentVersion, ...readReleases(siteDir)];
  const chapters = chapterFolders.flatMap(listChapters);
  const complaints = [
    ...(await Promise.all(versions.map((v) => complaint(() => loadManualData(siteDir, v))))),
    ...(await Promise.all(chapters.map(checkChapter))),
    findUntranslated(),
  ].flat();
  if (complaints.length > 0) {
    console.error(complaints.join('\n'));
    process.exitCode = 1;
    return;
  }
  console.log(
    `${chapters.length} chapters and the data of ${versions.length} version(s) are sound.`,
  );
}

main();
