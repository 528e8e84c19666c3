import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type {ManualData} from '../../plugins/manual-data/collections';
import {toPublicExports} from '../../plugins/manual-data/publicExports';
import {defaultLocale, locales} from '../../src/domain/locale/locale';
import {listFiles} from '../checks/site';

/** SHA-256 of files, in hexadecimal, by their path from the root of the repository. */
export type Sums = ReadonlyMap<string, string>;

/** The file that keeps the sums of a release; `sha256sum --check` reads it. */
export function sumsFile(version: string): string {
  return `releases/${version}.sha256`;
}

const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Everything that `docusaurus docs:version` writes for a version. */
function frozenFiles(siteDir: string, version: string): string[] {
  const translations = locales.map((locale) => `i18n/${locale}/docusaurus-plugin-content-docs`);
  const folders = ['versioned_docs', ...translations].map((one) => `${one}/version-${version}`);
  const files = [
    `versioned_sidebars/version-${version}-sidebars.json`,
    ...translations.map((one) => `${one}/version-${version}.json`),
  ].filter((file) => fs.existsSync(path.join(siteDir, file)));
  return [
    ...files,
    ...folders.flatMap((folder) => listFiles(siteDir, folder).map((file) => `${folder}/${file}`)),
  ];
}

/** Sums of the chapters, data and sidebar of a release. */
export function frozenSums(siteDir: string, version: string): Sums {
  return new Map(
    frozenFiles(siteDir, version).map((file) => [
      file,
      sha256(fs.readFileSync(path.join(siteDir, file))),
    ]),
  );
}

/** Sums of the public exports of a release, which the build writes from its data. */
export function exportSums(data: ManualData, version: string): Sums {
  const sums = locales.flatMap((locale) => {
    const folder = locale === defaultLocale ? 'build' : `build/${locale}`;
    return Object.entries(toPublicExports(data, version, locale)).map(
      ([file, text]) => [`${folder}/data/${version}/${file}`, sha256(text)] as const,
    );
  });
  return new Map(sums);
}

/** Writes sums as `sha256sum` does. */
export function formatSums(sums: Sums): string {
  const lines = [...sums].map(([file, sum]) => `${sum}  ${file}\n`);
  return lines.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join('');
}

/** Reads what `formatSums` wrote. */
export function parseSums(text: string): Sums {
  const lines = text.matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm);
  return new Map([...lines].map(([, sum = '', file = '']) => [file, sum]));
}
