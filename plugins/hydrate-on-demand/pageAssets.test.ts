import type {RouteConfig} from '@docusaurus/types';
import {
  assetsByRoute,
  type Manifest,
  type RouteChunks,
} from '@site/plugins/hydrate-on-demand/pageAssets';
import {describe, expect, it} from 'vitest';

const manifest: Manifest = {
  entrypoints: ['runtime', 'main'],
  origins: {
    runtime: ['r'],
    main: ['css', 'm'],
    layout: ['css', 'l'],
    page: ['shared', 'p'],
    chapter: ['css', 'shared', 'c', 'formulas'],
    data: ['d'],
  },
  assets: {
    r: {js: [{file: 'runtime.js'}]},
    m: {js: [{file: 'main.js'}]},
    css: {css: [{file: 'all.css'}]},
    l: {js: [{file: 'layout.js'}]},
    p: {js: [{file: 'page.js'}]},
    shared: {js: [{file: 'shared.js'}]},
    c: {js: [{file: 'chapter.js'}]},
    formulas: {css: [{file: 'formulas.css'}]},
    d: {js: [{file: 'data.js'}]},
  },
};

const component = '@theme/Any';
const routes: RouteConfig[] = [
  {
    path: '/manual',
    component,
    routes: [
      {path: '/manual', component},
      {path: '/manual/a-b', component},
    ],
  },
  {path: '/', component},
];

const chunks: RouteChunks = {
  '/manual-111': {__comp: 'layout', __context: {plugin: 'data'}},
  '/manual-222': {__comp: 'page'},
  '/manual/a-b-333': {__comp: 'page', content: 'chapter'},
  '/-444': {__comp: 'page'},
};

describe('the files of a page', () => {
  const assets = assetsByRoute(manifest, routes, chunks);

  it('are its own and those of the layouts around it, each once, the entry last', () => {
    expect(assets.get('/manual/a-b')?.scripts).toEqual([
      ...['layout.js', 'data.js', 'shared.js', 'page.js', 'chapter.js'],
      ...['runtime.js', 'main.js'],
    ]);
    expect(assets.get('/')?.scripts).toEqual(['shared.js', 'page.js', 'runtime.js', 'main.js']);
  });

  it('are those of the page, not of the layout, at an address that both have', () => {
    expect(assets.get('/manual')?.scripts).not.toContain('chapter.js');
    expect(assets.get('/manual')?.scripts).toContain('page.js');
  });

  it('are its own styles too, beside those of every page', () => {
    expect(assets.get('/manual/a-b')?.styles).toEqual(['formulas.css']);
    expect(assets.get('/')?.styles).toEqual([]);
  });

  it('are the entry alone where there is no route', () => {
    expect(assets.get('')).toEqual({scripts: ['runtime.js', 'main.js'], styles: []});
  });
});

describe('files of another build', () => {
  it('are refused when the order differs', () => {
    const {'/-444': home, ...rest} = chunks;
    expect(() =>
      assetsByRoute(manifest, routes, {'/-444': home ?? {}, ...rest}),
    ).toThrowErrorMatchingInlineSnapshot(
      `[Error: hydrate-on-demand: routesChunkNames.json must list the 4 routes of this build in their order (got 4, the first that differs is /-444)]`,
    );
  });

  it('are refused when a route is missing', () => {
    const {'/-444': _, ...rest} = chunks;
    expect(() => assetsByRoute(manifest, routes, rest)).toThrowErrorMatchingInlineSnapshot(
      `[Error: hydrate-on-demand: routesChunkNames.json must list the 4 routes of this build in their order (got 3, the first that differs is missing)]`,
    );
  });
});
