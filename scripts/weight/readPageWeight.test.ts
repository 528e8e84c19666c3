import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {pageWeightReader} from '@site/scripts/weight/readPageWeight';
import {afterAll, beforeAll, expect, it} from 'vitest';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'ofm-weight-'));
afterAll(() => fs.rmSync(dir, {recursive: true}));

const page = `<!doctype html><link rel=stylesheet href=/base/a.css /><link rel=canonical href=/base/a>
<script async src=/base/loader.js data-scripts="/base/a.js /base/main.js" data-styles="/base/all.css"></script>
<script src=https://elsewhere.example/x.js></script>
<img src=/base/seen.png><img src=/base/later.png loading=lazy><img src="data:image/gif;base64,R">`;

beforeAll(() => {
  fs.mkdirSync(path.join(dir, 'manual'));
  fs.writeFileSync(path.join(dir, 'manual/a.html'), page);
  for (const file of [
    'a.css',
    'all.css',
    'loader.js',
    'a.js',
    'main.js',
    'seen.png',
    'later.png',
  ]) {
    fs.writeFileSync(path.join(dir, file), 'x'.repeat(1000));
  }
});

it('tells what a page needs to be read from what it needs to answer', () => {
  const {page: name, before, after} = pageWeightReader(dir, '/base/')('manual/a.html');
  expect(name).toBe('/manual/a');
  expect(before.map((asset) => asset.name)).toEqual([
    'manual/a.html',
    'a.css',
    'loader.js',
    'seen.png',
  ]);
  expect(after.map((asset) => asset.name)).toEqual(['a.js', 'main.js', 'all.css']);
});

it('counts text compressed and images as they are', () => {
  const {before} = pageWeightReader(dir, '/base/')('manual/a.html');
  const bytes = (name: string): number => before.find((asset) => asset.name === name)?.bytes ?? 0;
  expect(bytes('a.css')).toBeLessThan(100);
  expect(bytes('seen.png')).toBe(1000);
});
