import fs from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';

/** Ids of the entries of a collection: the names of its files. */
function entryIds(dataPath: string, collection: string): string[] {
  const folder = path.join(dataPath, collection);
  return fs.existsSync(folder)
    ? fs
        .readdirSync(folder)
        .filter((file) => file.endsWith('.yaml'))
        .map((file) => path.basename(file, '.yaml'))
    : [];
}

/** Ids of the items of a checklist; an invalid file is reported by plugins/manual-data. */
function itemIds(dataPath: string, checklist: string): string[] {
  const file = path.join(dataPath, 'checklists', `${checklist}.yaml`);
  if (!fs.existsSync(file)) {
    return [];
  }
  const data = parse(fs.readFileSync(file, 'utf8')) as {items?: unknown} | null;
  const items = Array.isArray(data?.items) ? data.items : [];
  return items.flatMap((item: {criterion?: string; task?: string} | null) => {
    const id = item?.criterion ?? item?.task;
    return id ? [id] : [];
  });
}

/**
 * Finds the anchors that a chapter will have: ids of headings and those that components make.
 *
 * @param text - source of the chapter
 * @param dataPath - `_data` folder of the chapter’s version
 */
export function findAnchors(text: string, dataPath: string): Set<string> {
  const prose = text.replace(/^(`{3,}|~{3,})[\s\S]*?^\1`*\s*$/gm, '');
  const headings = [...prose.matchAll(/^#{1,6} .*\{\/\* #([\w-]+) \*\/\}\s*$/gm)];
  const checklists = [...prose.matchAll(/<Checklist\s+id="([^"]+)"/g)];
  return new Set([
    ...headings.map(([, id]) => String(id)),
    ...checklists.flatMap(([, id]) => itemIds(dataPath, String(id))),
    ...(prose.includes('<Accelerators')
      ? entryIds(dataPath, 'accelerators').map((id) => `accelerator-${id}`)
      : []),
    ...(prose.includes('<Glossary') ? entryIds(dataPath, 'glossary') : []),
  ]);
}
