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
import type {ManualData} from '../plugins/manual-data/collections';
import {loadManualData} from '../plugins/manual-data/loadManualData';
import remarkManualData from '../plugins/manual-data/remark';
import {currentVersion, displayPath} from '../plugins/shared/docsPath';
import {findUncitedNumbers, isAboutMarketOrLaw, productPattern} from './cited-numbers';
import {checkPageText} from './page-text';
import {type Exception, uncitedExceptions} from './uncited-exceptions';

const siteDir = process.cwd();
const chapterFolders = [
  'docs',
  'i18n/en/docusaurus-plugin-content-docs',
  'versioned_docs',
] as const;
const translations = 'i18n/en/docusaurus-plugin-content-docs/current';

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

function relativeChapters(folder: string): string[] {
  return listChapters(folder).map((file) => path.relative(path.join(siteDir, folder), file));
}

/** Chapters in English without a Portuguese one, which is the source: they are mistakes. */
function findWithoutSource(): string[] {
  const sources = new Set(relativeChapters('docs'));
  return relativeChapters(translations)
    .filter((file) => !sources.has(file))
    .map((file) => `docs/${file}: is missing; ${translations}/${file} exists`);
}

/** How many chapters the English site shows in Portuguese, with a notice. */
function countUntranslated(): number {
  const translated = new Set(relativeChapters(translations));
  return relativeChapters('docs').filter((file) => !translated.has(file)).length;
}

/** YAML front matter is not Markdown; blank lines keep the line numbers right. */
function withoutFrontMatter(text: string): string {
  return text.replace(/^---\n[\s\S]*?\n---\n/, (matter) => matter.replace(/[^\n]/g, ''));
}

/** Names of everything that is sold or published as a product. */
function productPatterns(data: ManualData): RegExp[] {
  const collections = [data.accelerators, data.software, data.tools, data['cloud-instances']];
  const names = collections.flatMap((entries) => Object.values(entries).map(({name}) => name));
  return names.map(productPattern);
}

/** Numbers without a source in the current text, and exceptions that no longer except anything. */
function checkNumbers(data: ManualData): string[] {
  const products = productPatterns(data);
  const used = new Set<Exception>();
  const complaints = ['docs', translations].flatMap((folder) =>
    listChapters(folder).flatMap((file) => {
      const slug = path.relative(path.join(siteDir, folder), file).replace(/\.mdx$/, '');
      const body = withoutFrontMatter(fs.readFileSync(file, 'utf8'));
      return findUncitedNumbers(body, products, isAboutMarketOrLaw(slug)).flatMap(
        ({line, section, number, subject}) => {
          const exception = uncitedExceptions.find(
            (e) => e.chapter === slug && e.section === section,
          );
          if (exception) {
            used.add(exception);
            return [];
          }
          return [
            `${displayPath(siteDir, file)}:${line} "${number}" (about "${subject}") has no citation; ` +
              'cite its source in the same paragraph or table row, as in [@key], or cut it',
          ];
        },
      );
    }),
  );
  const idle = uncitedExceptions
    .filter((exception) => !used.has(exception))
    .map(
      ({chapter, section}) =>
        `scripts/uncited-exceptions.ts: ${chapter}#${section} has no number without a citation; remove it`,
    );
  return [...complaints, ...idle];
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
  const inData = (
    await Promise.all(versions.map((v) => complaint(() => loadManualData(siteDir, v))))
  ).flat();
  const complaints = [
    ...inData,
    ...(await Promise.all(chapters.map(checkChapter))).flat(),
    ...findWithoutSource(),
    // The names of products come from the data.
    ...(inData.length === 0 ? checkNumbers(loadManualData(siteDir, currentVersion)) : []),
  ];
  if (complaints.length > 0) {
    console.error(complaints.join('\n'));
    process.exitCode = 1;
    return;
  }
  console.log(
    `${chapters.length} chapters and the data of ${versions.length} version(s) are sound; ` +
      `${countUntranslated()} chapters are not translated yet.`,
  );
}

main();
