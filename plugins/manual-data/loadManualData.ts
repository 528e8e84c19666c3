import {chaptersDir, dataDir} from '../shared/docsPath';
import {type CollectionName, collectionNames, type ManualData} from './collections';
import {crossCheck} from './crossCheck';
import {ManualDataError, type Problem} from './problem';
import {type RawEntry, readEntries} from './readEntries';
import {validateEntry} from './validateEntry';

function byCollection<T>(create: (name: CollectionName) => T): Record<CollectionName, T> {
  return Object.fromEntries(collectionNames.map((name) => [name, create(name)])) as Record<
    CollectionName,
    T
  >;
}

function validateAll(entries: readonly RawEntry[]): {all: ManualData; problems: Problem[]} {
  const all = byCollection(() => ({})) as ManualData;
  const problems: Problem[] = [];
  for (const entry of entries) {
    const validation = validateEntry(entry);
    if (validation.status === 'valid') {
      Object.assign(all[entry.collection], {[entry.id]: validation.value});
    } else {
      problems.push(...validation.problems);
    }
  }
  return {all, problems};
}

/**
 * Loads the data of one version of the manual.
 *
 * @throws {ManualDataError} with every problem of every file, never only the first.
 */
export function loadManualData(siteDir: string, version: string): ManualData {
  const read = readEntries(siteDir, dataDir(siteDir, version));
  const {entries, problems: unreadable} = read;
  const {all, problems: invalid} = validateAll(entries);
  const ids = byCollection((name) => read.ids[name] ?? []);
  const context = {all, ids, chaptersPath: chaptersDir(siteDir, version)};
  const crossed = entries
    .filter(({collection, id}) => Object.hasOwn(all[collection], id))
    .flatMap(({collection, id, file, lineOf}): Problem[] =>
      crossCheck(collection, id, context).map(({field, rule, got}) => ({
        file,
        line: lineOf(field),
        field: field.map(String).join('.'),
        rule,
        got,
      })),
    );
  const problems = [...unreadable, ...invalid, ...crossed];
  if (problems.length > 0) {
    throw new ManualDataError(problems);
  }
  return all;
}
