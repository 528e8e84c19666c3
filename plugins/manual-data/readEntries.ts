import fs from 'node:fs';
import path from 'node:path';
import {type Document, isMap, isNode, isScalar, LineCounter, parseDocument} from 'yaml';
import {displayPath} from '../shared/docsPath';
import {nearest} from '../shared/nearest';
import {type CollectionName, collectionNames, collections, isCollectionName} from './collections';
import type {Problem} from './problem';

/** A data file as parsed, before its fields are checked. */
export type RawEntry = {
  collection: CollectionName;
  id: string;
  file: string;
  value: unknown;
  /** Line of a field, or of its nearest parent that is in the file. */
  lineOf: (field: readonly PropertyKey[]) => number | undefined;
};

type FileResult = {entries: RawEntry[]; problems: Problem[]};
/** `ids`: of every file, also of those that could not be parsed. */
type ReadResult = FileResult & {ids: Partial<Record<CollectionName, string[]>>};

/** The name of a field where it has one: its value may begin on a later line. */
function findNode(document: Document, at: readonly PropertyKey[]): unknown {
  const parent = document.getIn(at.slice(0, -1), true);
  const pairs = isMap(parent) ? parent.items : [];
  const named = pairs.find(({key}) => isScalar(key) && key.value === at.at(-1));
  return named?.key ?? document.getIn(at, true);
}

function createLineFinder(document: Document, lines: LineCounter): RawEntry['lineOf'] {
  return (field) => {
    for (let depth = field.length; depth >= 0; depth -= 1) {
      const node = findNode(document, field.slice(0, depth));
      if (isNode(node) && node.range) {
        return lines.linePos(node.range[0]).line;
      }
    }
    return undefined;
  };
}

function readEntry(siteDir: string, collection: CollectionName, filePath: string): FileResult {
  const file = displayPath(siteDir, filePath);
  const id = path.basename(filePath, '.yaml');
  const {idPattern, idExample} = collections[collection];
  const problems: Problem[] = [];
  if (!idPattern.test(id)) {
    problems.push({
      file,
      field: '',
      rule: `the file name is the id and must look like ${idExample}.yaml`,
      got: path.basename(filePath),
    });
  }
  const lines = new LineCounter();
  const document = parseDocument(fs.readFileSync(filePath, 'utf8'), {lineCounter: lines});
  for (const error of document.errors) {
    problems.push({
      file,
      line: error.linePos?.[0].line,
      field: '',
      rule: `is not valid YAML: ${error.message.split('\n')[0]?.replace(/ at line.*$/, '')}`,
    });
  }
  if (document.errors.length > 0) {
    return {entries: [], problems};
  }
  const lineOf = createLineFinder(document, lines);
  try {
    return {entries: [{collection, id, file, value: document.toJS(), lineOf}], problems};
  } catch (error) {
    // Words that begin with an asterisk are an alias in YAML, and this one has no anchor.
    const rule = `is not valid YAML: ${(error as Error).message}; put text with * in quotes`;
    return {entries: [], problems: [...problems, {file, field: '', rule}]};
  }
}

function checkFileNames(siteDir: string, folder: string, names: readonly string[]): Problem[] {
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  for (const name of names) {
    const file = displayPath(siteDir, path.join(folder, name));
    if (!name.endsWith('.yaml')) {
      problems.push({file, field: '', rule: 'data files end in .yaml', got: name});
    }
    const id = path.parse(name).name.toLowerCase();
    const twin = seen.get(id);
    if (twin) {
      problems.push({file, field: '', rule: `has the same id as ${twin}; ids are unique`});
    }
    seen.set(id, name);
  }
  return problems;
}

/** Reads every data file of one version of the manual; reports what is not readable. */
export function readEntries(siteDir: string, dir: string): ReadResult {
  const result: ReadResult = {entries: [], problems: [], ids: {}};
  if (!fs.existsSync(dir)) {
    return result;
  }
  for (const folder of fs.readdirSync(dir, {withFileTypes: true})) {
    const folderPath = path.join(dir, folder.name);
    if (!folder.isDirectory()) {
      continue;
    }
    if (!isCollectionName(folder.name)) {
      result.problems.push({
        file: displayPath(siteDir, folderPath),
        field: '',
        rule: `is no collection of the manual; the nearest is ${nearest(folder.name, collectionNames, 1)}`,
      });
      continue;
    }
    const names = fs
      .readdirSync(folderPath, {withFileTypes: true})
      // Operating systems leave hidden files of their own.
      .filter((file) => file.isFile() && !file.name.startsWith('.'))
      .map(({name}) => name)
      .sort();
    result.problems.push(...checkFileNames(siteDir, folderPath, names));
    const dataFiles = names.filter((name) => name.endsWith('.yaml'));
    result.ids[folder.name] = dataFiles.map((name) => path.basename(name, '.yaml'));
    for (const name of dataFiles) {
      const read = readEntry(siteDir, folder.name, path.join(folderPath, name));
      result.entries.push(...read.entries);
      result.problems.push(...read.problems);
    }
  }
  return result;
}
