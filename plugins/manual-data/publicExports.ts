import {stringify} from 'csv-stringify/sync';
import type {Locale} from '../../src/domain/locale/locale';
import {localize} from '../../src/domain/locale/localize';
import {withComputed} from '../../src/domain/market/computed';
import {collectionNames, type ManualData} from './collections';

type Row = Record<string, string | number | boolean>;

/** One cell per leaf: `{memoryGB: {value: 80}}` → `memoryGB.value`; lists become `a; b`. */
function flatten(value: unknown, prefix: string, row: Row): Row {
  if (Array.isArray(value)) {
    row[prefix] = value
      .map((item) => (typeof item === 'object' ? Object.values(item).join(' ') : String(item)))
      .join('; ');
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      flatten(child, prefix ? `${prefix}.${key}` : key, row);
    }
  } else if (value !== undefined && value !== null) {
    row[prefix] = value as string | number | boolean;
  }
  return row;
}

/** A collection as a spreadsheet reads it; cells that would run as formulas are neutralised. */
export function toCsv(entries: Readonly<Record<string, unknown>>, locale: Locale): string {
  const rows = Object.entries(entries).map(([id, entry]) =>
    flatten(localize(entry, locale), '', {id}),
  );
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return stringify(rows, {
    header: true,
    columns,
    bom: true,
    escape_formulas: true,
    // Else false would be an empty cell, like what is not known.
    cast: {boolean: String},
  });
}

/**
 * The files under `/data/<version>/`: JSON in both languages, CSV in the language of the build.
 *
 * @param version - `next` or a release, as in the address
 */
export function toPublicExports(
  data: ManualData,
  version: string,
  locale: Locale,
): Record<string, string> {
  const files: Record<string, string> = {};
  for (const collection of collectionNames) {
    const entries =
      collection === 'market-estimates' ? withComputed(data[collection]) : data[collection];
    files[`${collection}.json`] = `${JSON.stringify(
      {manualVersion: version, collection, license: 'CC-BY-4.0', entries},
      null,
      1,
    )}\n`;
    files[`${collection}.csv`] = toCsv(entries, locale);
  }
  return files;
}
