import type {Sidebars} from './sidebar';

/** Where a module of a page is: its id in the bundle, in place of the name of its script. */
export type ModuleIds = {[name: string]: string | ModuleIds};

/** A route as react-router takes it, but for its component, which `modules` leads to. */
export type OwnRoute = {
  path: string;
  exact?: boolean;
  modules: ModuleIds;
  routes?: OwnRoute[];
  /** What a plugin adds for its own components, such as the sidebar of a chapter. */
  [attribute: string]: unknown;
};

export type Doc = {id: string; path: string; sidebar?: string};

/** Chapters by the name of their version, for each set of docs. */
export type DocsByVersion = Record<string, Record<string, Doc[]>>;

/** What a page knows of the site: itself. */
export type OwnPage = {
  /** The layouts around the page and the page, each with a single child. */
  routes: OwnRoute[];
  /** The page’s chapter in every version that has it. */
  docs: DocsByVersion;
  /** What is open of the sidebars of the page’s version; none outside the manual. */
  sidebars?: Sidebars;
  /** Address of the file with all of them. */
  wholeSidebars?: string;
};

type Version = {name: string; mainDocId: string; docs: readonly Doc[]};

/** The part of Docusaurus’ global data that grows with the manual. */
export type DocsData = Record<string, {versions: readonly Version[]}>;

function mapDocs(data: DocsData, change: (version: Version, plugin: string) => Doc[]): DocsData {
  return Object.fromEntries(
    Object.entries(data).map(([plugin, {versions, ...rest}]) => [
      plugin,
      {...rest, versions: versions.map((one) => ({...one, docs: change(one, plugin)}))},
    ]),
  );
}

/** Leaves of the lists of chapters those that every page may link to. */
export function keepDocs(data: DocsData, kept: readonly string[]): DocsData {
  return mapDocs(data, ({docs, mainDocId}) =>
    docs.filter(({id}) => id === mainDocId || kept.includes(id)),
  );
}

/** Adds the chapter of a page to the lists that `keepDocs` has left. */
export function addDocs(data: DocsData, own: DocsByVersion): DocsData {
  return mapDocs(data, ({name, docs}, plugin) => {
    const added = own[plugin]?.[name] ?? [];
    return [...docs, ...added.filter(({id}) => docs.every((doc) => doc.id !== id))];
  });
}

/** The chapter at an address, in every version that has it. */
export function docsOf(data: DocsData, path: string): DocsByVersion {
  const withoutSlash = (address: string): string => address.replace(/\/$/, '');
  return Object.fromEntries(
    Object.entries(data).map(([plugin, {versions}]) => {
      const here = versions
        .flatMap(({docs}) => docs)
        .find((doc) => withoutSlash(doc.path) === withoutSlash(path));
      const found = versions
        .map(({name, docs}): [string, Doc[]] => [name, docs.filter(({id}) => id === here?.id)])
        .filter(([, docs]) => docs.length > 0);
      return [plugin, Object.fromEntries(found)];
    }),
  );
}
