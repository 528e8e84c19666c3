/** Weighs every page of the build; fails when one is heavier than its budget, and says why. */
import fs from 'node:fs';
import path from 'node:path';
import {address} from '../config/site';
import {
  type Budget,
  everything,
  overBudget,
  type PageWeight,
  toKB,
  totalBytes,
} from '../src/domain/weight/budget';
import {pageWeightReader} from './weight/readPageWeight';

/**
 * What no page may exceed: the heaviest of 2026-11-21 had 61.2 and 272.2 KB, and the list of works
 * cited grows. Lower it when pages become lighter.
 */
const budget: Budget = {before: 64_000, after: 280_000};

/** What every chapter is meant to reach; the table counts those that do. */
const target: Budget = {before: 25_000, after: 200_000};

const buildDir = path.join(process.cwd(), 'build');

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function row(name: string, weights: readonly PageWeight[]): string {
  const loads = [
    {values: weights.map(({before}) => totalBytes(before)), limit: target.before},
    {values: weights.map((weight) => totalBytes(everything(weight))), limit: target.after},
  ];
  const cells = loads.flatMap(({values, limit}) => [
    toKB(quantile(values, 0.5)),
    toKB(Math.max(...values)),
    values.filter((value) => value <= limit).length,
  ]);
  return `| ${[name, weights.length, ...cells].join(' | ')} |`;
}

function table(weights: readonly PageWeight[]): string {
  const isChapter = ({page}: PageWeight): boolean => /^\/(?:en\/)?manual(?:\/|$)/.test(page);
  return [
    `| Pages | | To read: median | heaviest | ≤ ${toKB(target.before)} | In all: median | heaviest | ≤ ${toKB(target.after)} |`,
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    row('Chapters', weights.filter(isChapter)),
    row(
      'Others',
      weights.filter((weight) => !isChapter(weight)),
    ),
  ].join('\n');
}

function main(): void {
  if (!fs.existsSync(buildDir)) {
    throw new Error('There is no build/ to weigh: run npm run build first.');
  }
  const read = pageWeightReader(buildDir, address.baseUrl);
  const weights = fs
    .readdirSync(buildDir, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => read(file.replaceAll(path.sep, '/')));
  console.log(table(weights));
  const problems = weights.flatMap((weight) => overBudget(weight, budget));
  for (const problem of problems) {
    console.error(problem);
  }
  process.exitCode = problems.length > 0 ? 1 : 0;
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
