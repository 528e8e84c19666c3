/** Prints how much the manual holds: words, criteria, citations and terms, as Markdown tables. */
import fs from 'node:fs';
import path from 'node:path';
import {loadManualData} from '../plugins/manual-data/loadManualData';
import {currentVersion} from '../plugins/shared/docsPath';
import {levels} from '../src/domain/certification/levels';
import {countCitations, countWords} from './page-counts';

const siteDir = process.cwd();
const docs = path.join(siteDir, 'docs');
const english = path.join(siteDir, 'i18n/en/docusaurus-plugin-content-docs/current');

type Chapter = {slug: string; part: string; words: number; citations: number; english: number};

function readChapters(): Chapter[] {
  return fs
    .readdirSync(docs, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .map((file) => {
      const text = fs.readFileSync(path.join(docs, file), 'utf8');
      const translation = path.join(english, file);
      return {
        slug: file.replace(/\.mdx$/, ''),
        part: file.includes('/') ? (file.split('/')[0] ?? '') : 'start',
        words: countWords(text),
        citations: countCitations(text),
        english: fs.existsSync(translation) ? countWords(fs.readFileSync(translation, 'utf8')) : 0,
      };
    });
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

function chapterTable(chapters: readonly Chapter[]): string {
  return table(
    ['Chapter', 'Words pt-BR', 'Words en', 'Citations'],
    [
      ...chapters.map(({slug, words, english: en, citations}) => [slug, words, en, citations]),
      [
        `All ${chapters.length}`,
        sum(chapters.map(({words}) => words)),
        sum(chapters.map(({english: en}) => en)),
        sum(chapters.map(({citations}) => citations)),
      ],
    ],
  );
}

function partTable(chapters: readonly Chapter[]): string {
  const parts = [...new Set(chapters.map(({part}) => part))];
  return table(
    ['Part', 'Chapters', 'Words pt-BR', 'Citations'],
    parts.map((part) => {
      const own = chapters.filter((chapter) => chapter.part === part);
      return [
        part,
        own.length,
        sum(own.map(({words}) => words)),
        sum(own.map(({citations}) => citations)),
      ];
    }),
  );
}

function criteriaTable(criteria: readonly {domain: string; level: string}[]): string {
  const count = (domain: string | undefined, level: string): number =>
    criteria.filter((c) => (domain === undefined || c.domain === domain) && c.level === level)
      .length;
  const domains = [...new Set(criteria.map(({domain}) => domain))].sort();
  const row = (name: string, domain?: string): (string | number)[] => {
    const counts = levels.map((level) => count(domain, level));
    return [name, ...counts, sum(counts)];
  };
  return table(
    ['Domain', ...levels, 'all'],
    [...domains.map((domain) => row(domain, domain)), row('All')],
  );
}

const data = loadManualData(siteDir, currentVersion);
const chapters = readChapters();
console.log(
  [
    chapterTable(chapters),
    partTable(chapters),
    criteriaTable(Object.values(data.criteria).filter(({status}) => status === 'active')),
    table(
      ['Collection', 'Entries'],
      Object.entries(data).map(([name, entries]) => [name, Object.keys(entries).length]),
    ),
  ].join('\n\n'),
);
