import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, expect, it} from 'vitest';
import {filesOfPage, readPageFile} from './pageFiles';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'ofm-pages-'));
afterAll(() => fs.rmSync(dir, {recursive: true, force: true}));

it('reads the pages of the routes, in either shape, and no others', () => {
  for (const file of ['manual.html', 'manual/a.html', 'manual/b/index.html', 'en/manual.html']) {
    fs.mkdirSync(path.dirname(path.join(dir, file)), {recursive: true});
    fs.writeFileSync(path.join(dir, file), file);
  }
  const routes = ['/base/', '/base/manual', '/base/manual/a', '/base/manual/b/', '/base/gone'];
  expect(routes.map((route) => readPageFile(dir, '/base/', route))).toEqual([
    undefined,
    {url: '/manual', html: 'manual.html'},
    {url: '/manual/a', html: 'manual/a.html'},
    {url: '/manual/b/', html: 'manual/b/index.html'},
    undefined,
  ]);
});

it('finds both files of a page that has two, and the page for lost readers', () => {
  fs.writeFileSync(path.join(dir, 'manual/index.html'), 'copy');
  fs.writeFileSync(path.join(dir, '404.html'), 'lost');
  const files = (route: string): string[] =>
    filesOfPage(dir, '/base/', route).map((file) => path.relative(dir, file));
  expect(files('/base/manual')).toEqual(['manual.html', 'manual/index.html']);
  expect(files('/base/404.html')).toEqual(['404.html']);
  expect(files('/base/gone')).toEqual([]);
});
