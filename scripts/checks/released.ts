import fs from 'node:fs';
import path from 'node:path';
import {lastRelease} from '../../config/versions';
import {findHeadingIds} from '../../plugins/links/anchors';
import {type CollectionName, collectionNames} from '../../plugins/manual-data/collections';
import {readEntries} from '../../plugins/manual-data/readEntries';
import {chaptersDir, currentVersion, dataDir, displayPath} from '../../plugins/shared/docsPath';
import {listEntryIds} from '../../plugins/shared/entries';
import type {Problem} from '../../plugins/shared/problem';
import type {Checklist} from '../../src/domain/checklist/schema';
import {compareWithRelease} from '../../src/domain/manual/released';
import {type Check, listChapters, type Site, sourceFolder} from './site';
import {idleDeclarations, readDeclared} from './wordingChanges';

/** What to do instead of removing an entry, where it is not simply to put it back. */
const insteadOfRemoving: Partial<Record<CollectionName, string>> = {
  criteria: 'put it back with status: retired and its successors in replacedBy',
  checklists:
    'put it back; a checklist that nobody should start any more keeps its tasks and says so',
  domains: 'put it back; the ids of its criteria begin with it',
  references: 'put it back; older texts and other sites cite it',
};

/** Entries of the release whose files are no more, sound or not. */
function vanishedEntries(site: Site, version: string): Problem[] {
  const [before, after] = [dataDir(site.dir, version), dataDir(site.dir, currentVersion)];
  return collectionNames.flatMap((collection) => {
    const left = new Set(listEntryIds(after, collection));
    return listEntryIds(before, collection)
      .filter((id) => !left.has(id))
      .map((id): Problem => {
        const advice = insteadOfRemoving[collection] ?? 'put it back; links point at it';
        const message = `is missing; the id ${id} was released in ${version} and stays: ${advice}`;
        return {file: `docs/_data/${collection}/${id}.yaml`, severity: 'error', message};
      });
  });
}

function chapterProblems(site: Site, version: string): Problem[] {
  const released = chaptersDir(site.dir, version);
  const current = chaptersDir(site.dir, currentVersion);
  return listChapters(site.dir, displayPath(site.dir, released)).flatMap((chapter): Problem[] => {
    const file = `${sourceFolder}/${chapter}`;
    if (!fs.existsSync(path.join(current, chapter))) {
      const message =
        `is missing; the chapter was released in ${version} and links point at its address: ` +
        'put it back, if only with a sentence that leads to its successor';
      return [{file, severity: 'error', message}];
    }
    const idsIn = (folder: string): string[] =>
      findHeadingIds(fs.readFileSync(path.join(folder, chapter), 'utf8'));
    const left = new Set(idsIn(current));
    return idsIn(released)
      .filter((id) => !left.has(id))
      .map((id) => ({
        file,
        line: 1,
        severity: 'warning',
        message:
          `the heading id #${id} of ${version} is gone, and links to it lead to the top of the ` +
          'chapter; give it to the heading that took its place',
      }));
  });
}

/** Criteria that a list no longer has, though its chapter is linked at their anchors. */
function listProblems({data}: Site, version: string): Problem[] {
  const after = data.get(currentVersion)?.checklists ?? {};
  const idsIn = (items: Checklist['items']): string[] =>
    items.flatMap((item) => ('criterion' in item ? item.criterion : []));
  return Object.entries(data.get(version)?.checklists ?? {}).flatMap(([id, {items}]) => {
    const left = new Set(idsIn(after[id]?.items ?? items));
    return idsIn(items)
      .filter((criterion) => !left.has(criterion))
      .map((criterion) => ({
        file: `docs/_data/checklists/${id}.yaml`,
        severity: 'warning',
        message:
          `the criterion ${criterion} of ${version} is gone from the list, and links to it lead to ` +
          'the top of the chapter; leave it in, a retired one says so and does not count',
      }));
  });
}

function meaningProblems(site: Site, version: string | undefined): Problem[] {
  const declared = readDeclared(site.dir);
  const before = version && site.data.get(version);
  const after = site.data.get(currentVersion);
  if (!version) {
    return [...declared.problems, ...idleDeclarations(declared, new Set())];
  }
  if (!before || !after) {
    // Data that are not sound are reported, and compared once they are.
    return declared.problems;
  }
  const {problems, used} = compareWithRelease(before, after, version, declared.changes);
  const {entries} =
    problems.length > 0 ? readEntries(site.dir, dataDir(site.dir, currentVersion)) : {entries: []};
  const found = problems.map(({collection, id, field, message}): Problem => {
    const entry = entries.find((one) => one.collection === collection && one.id === id);
    return {
      file: `docs/_data/${collection}/${id}.yaml`,
      line: entry?.lineOf(field),
      severity: 'error',
      message: `${field.join('.')}: ${message}`,
    };
  });
  return [...declared.problems, ...found, ...idleDeclarations(declared, used)];
}

/** Released ids stay and mean what they meant: saved answers, links and paper point at them. */
export const checkReleased: Check = (site) => {
  const version = lastRelease(site.versions);
  return [
    ...(version
      ? [
          ...vanishedEntries(site, version),
          ...chapterProblems(site, version),
          ...listProblems(site, version),
        ]
      : []),
    ...meaningProblems(site, version),
  ];
};
