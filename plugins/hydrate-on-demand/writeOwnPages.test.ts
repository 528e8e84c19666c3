import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {RouteConfig} from '@docusaurus/types';
import {ownPagesByRoute} from '@site/plugins/hydrate-on-demand/ownPages';
import {writeOwnPages} from '@site/plugins/hydrate-on-demand/writeOwnPages';
import {afterAll, expect, it} from 'vitest';

const outDir = fs.mkdtempSync(path.join(os.tmpdir(), 'ofm-own-pages-'));
afterAll(() => fs.rmSync(outDir, {recursive: true}));

const component = '@theme/Any';
const link = (href: string) => ({type: 'link', href});
const manual = [
  {type: 'category', href: '/manual/a', items: [link('/manual/a/1'), link('/manual/a/2')]},
  {type: 'category', href: '/manual/b', items: [link('/manual/b/1'), link('/manual/b/2')]},
];

const routes: RouteConfig[] = [
  {
    path: '/manual',
    component,
    props: {version: {docsSidebars: {manual}}},
    routes: [{path: '/manual/a/1', component, exact: true}],
  },
  {path: '/', component, exact: true},
];
const chunks = {'/manual-1': {__comp: 'l'}, '/manual/a/1-2': {__comp: 'p'}, '/-3': {__comp: 'h'}};

const read = (file = ''): string => fs.readFileSync(path.join(outDir, file), 'utf8');

it('writes a script for each page, with what is open of its sidebar and where the rest is', async () => {
  const pages = ownPagesByRoute(routes, chunks, {ids: {l: '1', p: '2', h: '3'}, docs: {}});
  const scripts = await writeOwnPages(pages, {outDir, baseUrl: '/base/'});
  expect(scripts.get('/manual/a/1')).toMatch(/^assets\/js\/page\.[0-9a-f]{8}\.js$/);
  const script = read(scripts.get('/manual/a/1'));
  expect(script).toMatch(/^window\.ofmPage=\{/);
  const {sidebars, wholeSidebars} = JSON.parse(script.slice('window.ofmPage='.length));
  expect(sidebars.manual[0].items).toEqual(manual[0]?.items);
  expect(sidebars.manual[1].items).toEqual([{...link('/manual/b/1'), isFirstOfMore: true}]);
  expect(JSON.parse(read(wholeSidebars.slice('/base/'.length)))).toEqual({manual});
  expect(read(scripts.get('/'))).not.toContain('idebars');
});
