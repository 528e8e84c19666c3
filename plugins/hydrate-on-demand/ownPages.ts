import type {RouteConfig} from '@docusaurus/types';
import {
  type DocsData,
  docsOf,
  type ModuleIds,
  type OwnPage,
  type OwnRoute,
} from '../../src/domain/page/ownPage';
import {foldSidebar, type Sidebars} from '../../src/domain/page/sidebar';
import {type ChunkNames, flattenRoutes, type RouteChunks} from './pageAssets';

type Known = {
  /** Ids of modules by the names of their scripts: page-modules.json of plugins/own-page. */
  ids: Readonly<Record<string, string>>;
  docs: DocsData;
};

function toIds(names: ChunkNames, ids: Known['ids']): ModuleIds {
  return Object.fromEntries(
    Object.entries(names).map(([key, name]) => {
      if (typeof name !== 'string') {
        return [key, toIds(name, ids)];
      }
      const id = ids[name];
      if (id === undefined) {
        throw new Error(`hydrate-on-demand: page-modules.json has no module of the script ${name}`);
      }
      return [key, id];
    }),
  );
}

/** What react-router and the components of the route see; the rest is for the build. */
function toOwnRoute(route: RouteConfig, modules: ModuleIds, child?: OwnRoute): OwnRoute {
  const {component, modules: _m, context, props, metadata, priority, plugin, ...kept} = route;
  return {...kept, modules, routes: child && [child]};
}

/** What a page knows of the site, and what it can ask for. */
export type PageOfBuild = {
  page: OwnPage;
  /** The sidebars of its version, whole. */
  sidebars?: Sidebars;
};

/** The sidebars that a route hands to its pages. */
function sidebarsOf(route: RouteConfig | undefined): Sidebars | undefined {
  const {version} = (route?.props ?? {}) as {version?: {docsSidebars?: Sidebars}};
  return version?.docsSidebars;
}

function foldAll(sidebars: Sidebars, path: string): Sidebars {
  const folded = Object.entries(sidebars).map(([id, items]) => [id, foldSidebar(items, path)]);
  return Object.fromEntries(folded);
}

/** What each page knows of the site, by the path of its route. */
export function ownPagesByRoute(
  routes: readonly RouteConfig[],
  chunks: RouteChunks,
  {ids, docs}: Known,
): ReadonlyMap<string, PageOfBuild> {
  const flat = flattenRoutes(routes);
  const modules = Object.values(chunks).map((names) => toIds(names, ids));
  const pages = flat.flatMap(({route, isPage, ancestors}, index): [string, PageOfBuild][] => {
    if (!isPage) {
      return [];
    }
    const sidebars = ancestors.map((at) => sidebarsOf(flat[at]?.route)).find((found) => found);
    const open = sidebars && foldAll(sidebars, route.path);
    const own = [...ancestors, index].reduceRight<OwnRoute | undefined>((child, at) => {
      const one = flat[at];
      return one && toOwnRoute(one.route, modules[at] ?? {}, child);
    }, undefined);
    if (!own) {
      return [];
    }
    const page = {routes: [own], docs: docsOf(docs, route.path), sidebars: open};
    return [[route.path, {page, sidebars}]];
  });
  return new Map(pages);
}
