import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {expect, it} from 'vitest';
import {countChapters} from './countChapters';

it('counts chapters that are new, and those whose text is another', () => {
  const siteDir = fs.mkdtempSync(path.join(os.tmpdir(), 'chapters-'));
  const write = (folder: string, file: string, head: string, text: string): void => {
    const target = path.join(siteDir, folder, file);
    fs.mkdirSync(path.dirname(target), {recursive: true});
    fs.writeFileSync(target, `---\n${head}\n---\n\n${text}\n`);
  };
  const before = 'versioned_docs/version-0.9';
  write(before, 'a/edited.mdx', 'title: A', 'Old');
  write(before, 'a/reviewed.mdx', 'last_reviewed: 2026-01-01', 'Same');
  write(before, 'a/gone.mdx', 'title: A', 'Gone');
  write('docs', 'a/edited.mdx', 'title: A', 'New');
  write('docs', 'a/reviewed.mdx', 'last_reviewed: 2026-11-21', 'Same');
  write('docs', 'a/new.mdx', 'title: A', 'New');
  expect(countChapters(siteDir, '0.9', 'current')).toEqual({added: 1, edited: 1});
  fs.rmSync(siteDir, {recursive: true});
});
