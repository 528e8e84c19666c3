import type {RouteConfig} from '@docusaurus/types';
import {ownPagesByRoute} from '@site/plugins/hydrate-on-demand/ownPages';
import type {RouteChunks} from '@site/plugins/hydrate-on-demand/pageAssets';
import type {DocsData} from '@site/src/domain/page/ownPage';
import {describe, expect, it} from 'vitest';

const component = '@theme/Any';
const routes: RouteConfig[] = [
  {
    path: '/manual',
    component,
    priority: -1,
    routes: [
      {path: '/manual/a', component, exact: true, sidebar: 'manual', modules: {content: 'a.mdx'}},
      {path: '/manual/b', component, exact: true, metadata: {sourceFilePath: 'b.mdx'}},
    ],
  },
  {path: '/', component, exact: true},
];

const chunks: RouteChunks = {
  '/manual-111': {__comp: 'layout', __context: {plugin: 'data'}},
  '/manual/a-222': {__comp: 'page', content: 'a'},
  '/manual/b-333': {__comp: 'page', content: 'b'},
  '/-444': {__comp: 'home'},
};

const ids = {layout: '1', data: '2', page: '3', a: '4', b: '5', home: '6'};
const chapter = {id: 'a', path: '/manual/a'};
const docs: DocsData = {
  default: {versions: [{name: 'current', mainDocId: 'index', docs: [chapter]}]},
};

describe('what a page knows', () => {
  const pages = ownPagesByRoute(routes, chunks, {ids, docs});

  it('is its own route, within the layouts around it, and where their modules are', () => {
    expect(pages.get('/manual/a')?.page).toEqual({
      routes: [
        {
          path: '/manual',
          modules: {__comp: '1', __context: {plugin: '2'}},
          routes: [
            {
              path: '/manual/a',
              exact: true,
              sidebar: 'manual',
              modules: {__comp: '3', content: '4'},
            },
          ],
        },
      ],
      docs: {default: {current: [chapter]}},
    });
    expect(pages.get('/')?.page.routes).toEqual([{path: '/', exact: true, modules: {__comp: '6'}}]);
  });

  it('is nothing for a layout', () => {
    expect([...pages.keys()]).toEqual(['/manual/a', '/manual/b', '/']);
  });
});

it('refuses a script that the bundler has not made', () => {
  expect(() =>
    ownPagesByRoute(routes, chunks, {
      ids: {layout: '1', data: '2', page: '3', a: '4', home: '6'},
      docs,
    }),
  ).toThrowErrorMatchingInlineSnapshot(
    `[Error: hydrate-on-demand: page-modules.json has no module of the script b]`,
  );
});
