import fs from 'node:fs';
import path from 'node:path';

/** Ids of the entries of a collection of one version: the names of its files. */
export function listEntryIds(dataPath: string, collection: string): string[] {
  const folder = path.join(dataPath, collection);
  return fs.existsSync(folder)
    ? fs
        .readdirSync(folder)
        .filter((file) => file.endsWith('.yaml'))
        .map((file) => path.basename(file, '.yaml'))
    : [];
}

/** Whether an entry exists, without reading its folder. */
export function hasEntry(dataPath: string, collection: string, id: string): boolean {
  return fs.existsSync(path.join(dataPath, collection, `${id}.yaml`));
}
