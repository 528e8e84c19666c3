import type {RouteConfig} from '@docusaurus/types';

/** What Docusaurus writes of the bundler’s work: client-manifest.json. */
export type Manifest = {
  entrypoints: string[];
  /** Ids of the files that something needs, by the name of a chunk. */
  origins: Record<string, string[]>;
  /** Files by id. */
  assets: Record<string, {[type in 'js' | 'css']?: {file: string}[]}>;
};

export type ChunkNames = {[name: string]: string | ChunkNames};

/** Names of the chunks of every route: routesChunkNames.json. */
export type RouteChunks = Record<string, ChunkNames>;

function flatten(names: ChunkNames): string[] {
  return Object.values(names).flatMap((name) => (typeof name === 'string' ? name : flatten(name)));
}

type FlatRoute = {route: RouteConfig; isPage: boolean; ancestors: number[]};

/** All routes in the order in which Docusaurus writes them: parents before their children. */
export function flattenRoutes(routes: readonly RouteConfig[]): FlatRoute[] {
  const flat: FlatRoute[] = [];
  const add = (route: RouteConfig, ancestors: number[]): void => {
    const index = flat.push({route, isPage: !route.routes, ancestors}) - 1;
    for (const child of route.routes ?? []) {
      add(child, [...ancestors, index]);
    }
  };
  for (const route of routes) {
    add(route, []);
  }
  return flat;
}

/** Files from the folder of the build. */
export type PageAssets = {
  /** In the order to run them: the page’s own first and the entry last, so that it waits for nothing. */
  scripts: string[];
  /** Beside those that every page has. */
  styles: string[];
};

function filesOf(
  {origins, assets}: Manifest,
  type: 'js' | 'css',
  names: readonly string[],
): string[] {
  const ids = names.flatMap((name) => origins[name] ?? []);
  const files = ids.flatMap((id) => assets[id]?.[type] ?? []).map(({file}) => file);
  return [...new Set(files)];
}

/** What a page needs beyond the files of the entry, which every page has. */
function ownFiles(manifest: Manifest, type: 'js' | 'css', names: readonly string[]): string[] {
  const entry = filesOf(manifest, type, manifest.entrypoints);
  return filesOf(manifest, type, names).filter((file) => !entry.includes(file));
}

/**
 * The files that each page needs to come alive and to look right.
 *
 * @returns by the route’s path; those of pages without a route, such as 404.html, under the empty path
 * @throws {Error} when routes and chunks are not those of the same build
 */
export function assetsByRoute(
  manifest: Manifest,
  routes: readonly RouteConfig[],
  chunks: RouteChunks,
): ReadonlyMap<string, PageAssets> {
  const flat = flattenRoutes(routes);
  const entries = Object.entries(chunks);
  const mismatch = entries.findIndex(([key], at) => !key.startsWith(`${flat[at]?.route.path}-`));
  if (mismatch >= 0 || flat.length !== entries.length) {
    throw new Error(
      `hydrate-on-demand: routesChunkNames.json must list the ${flat.length} routes of this build in their order (got ${entries.length}, the first that differs is ${entries[mismatch]?.[0] ?? 'missing'})`,
    );
  }
  const own = entries.map(([, names]) => flatten(names));
  const entry = filesOf(manifest, 'js', manifest.entrypoints);
  const pages = flat.flatMap(({route, isPage, ancestors}, index): [string, PageAssets][] => {
    const names = [...ancestors, index].flatMap((at) => own[at] ?? []);
    const scripts = [...ownFiles(manifest, 'js', names), ...entry];
    return isPage ? [[route.path, {scripts, styles: ownFiles(manifest, 'css', names)}]] : [];
  });
  return new Map([...pages, ['', {scripts: entry, styles: []}]]);
}
