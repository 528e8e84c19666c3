import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {pagesOverFolders} from './index';

let outDir: string;

function write(file: string): void {
  fs.mkdirSync(path.dirname(path.join(outDir, file)), {recursive: true});
  fs.writeFileSync(path.join(outDir, file), file);
}

beforeEach(() => {
  outDir = fs.mkdtempSync(path.join(os.tmpdir(), 'folder-index-'));
});
afterEach(() => fs.rmSync(outDir, {recursive: true}));

it('finds pages that share their name with a folder without an index', () => {
  for (const file of ['manual.html', 'manual/a.html', 'manual/part.html', 'manual/part/b.html']) {
    write(file);
  }
  expect(pagesOverFolders(outDir)).toEqual(['manual.html', 'manual/part.html']);
});

it('leaves folders alone that have an index or no page', () => {
  for (const file of ['en.html', 'en/index.html', 'assets/a.js']) {
    write(file);
  }
  expect(pagesOverFolders(outDir)).toEqual([]);
});
