import fs from 'node:fs';

/** What is used of Rspack, whose types Docusaurus does not hand on. */
type Module = {identifier: () => string; blocks?: readonly Block[]};
type Block = {dependencies: readonly object[]};
type Group = {name?: string; origins: readonly {module?: Module | null}[]};
type Chunk = {id?: string | number | null; groupsIterable: Iterable<Group>};
type Source = {source: () => string | Buffer};
type RuntimeModule = {name: string; source?: {source: Buffer}};
type Compilation = {
  modules: Iterable<Module>;
  chunks: Iterable<Chunk>;
  moduleGraph: {getModule: (dependency: object) => Module | null};
  chunkGraph: {
    getBlockChunkGroup: (block: Block) => Group | null;
    getModuleId: (module: Module) => string | number | null;
  };
  updateAsset: (file: string, source: Source) => void;
  hooks: {
    runtimeModule: {tap: (name: string, change: (module: RuntimeModule) => void) => void};
    processAssets: {
      tap: (
        options: {name: string; stage: number},
        change: (assets: Record<string, Source>) => void,
      ) => void;
    };
  };
};
type Compiler = {
  webpack: {
    Compilation: {PROCESS_ASSETS_STAGE_OPTIMIZE: number};
    sources: {RawSource: new (text: string) => Source};
  };
  hooks: {thisCompilation: {tap: (name: string, begin: (one: Compilation) => void) => void}};
};

const plugin = 'own-page';

const isRuntime = (file: string): boolean => /[\\/]runtime~main[^\\/]*\.js$/.test(file);

/** Docusaurus’ list of the modules of all pages. */
function isRegistry(module: Module | null | undefined): boolean {
  return /[\\/]\.docusaurus[\\/]registry\.js$/.test(module?.identifier() ?? '');
}

/** Ids of the scripts that nothing but the list of all pages asks for: the loader loads them. */
function idsOfPageScripts({chunks}: Compilation): Set<string> {
  const own = [...chunks].filter(({groupsIterable}) => {
    const origins = [...groupsIterable].flatMap((group) => [...group.origins]);
    return origins.length > 0 && origins.every(({module}) => isRegistry(module));
  });
  return new Set(own.map(({id}) => String(id)));
}

/**
 * Takes the scripts of pages out of a table of scripts by id.
 *
 * @example ('{"1": "a","2": "b"}[id]', 1) → '{"2": "b"}[id]'
 */
export function withoutScripts(table: string, ids: ReadonlySet<string>): string {
  return table
    .replace(/"([^"]+)": ?"[^"]*",?/g, (entry, id: string) => (ids.has(id) ? '' : entry))
    .replace(/,\}/g, '}');
}

/** Only Docusaurus’ fetching ahead, which src/ownPage does without, asks for scripts by their name. */
function empty(module: RuntimeModule): void {
  if (module.name === 'ChunkAssetRuntimeModule' && module.source) {
    module.source.source = Buffer.from('');
  }
}

/** Ids of the modules of all pages, by the names that Docusaurus gives to their scripts. */
function readModuleIds({modules, moduleGraph, chunkGraph}: Compilation): Record<string, string> {
  const registry = [...modules].find(isRegistry);
  const entries = (registry?.blocks ?? []).map((block) => {
    const name = chunkGraph.getBlockChunkGroup(block)?.name;
    const [module] = block.dependencies.map((dependency) => moduleGraph.getModule(dependency));
    const id = module && chunkGraph.getModuleId(module);
    if (name === undefined || id === null || id === undefined) {
      throw new Error(`${plugin}: the bundler does not say where ${name ?? 'a module'} is.`);
    }
    return [name, String(id)] as const;
  });
  return Object.fromEntries(entries);
}

/**
 * Keeps the scripts of pages out of the bundler’s table, which grows with every chapter, and writes
 * down where their modules are, for plugins/hydrate-on-demand to tell each page.
 */
export class PageScripts {
  private readonly file: string;

  /** @param file - what it writes */
  constructor(file: string) {
    this.file = file;
  }

  apply({webpack, hooks}: Compiler): void {
    // Before the table is made smaller and its file named after its content.
    const options = {name: plugin, stage: webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE};
    hooks.thisCompilation.tap(plugin, (compilation) => {
      compilation.hooks.runtimeModule.tap(plugin, empty);
      compilation.hooks.processAssets.tap(options, (assets) => {
        const [name, runtime] = Object.entries(assets).find(([file]) => isRuntime(file)) ?? [];
        const text = String(runtime?.source() ?? '');
        const trimmed = withoutScripts(text, idsOfPageScripts(compilation));
        if (!name || trimmed === text) {
          throw new Error(
            `${plugin}: the bundler’s table of scripts has none of the pages’ in it.`,
          );
        }
        compilation.updateAsset(name, new webpack.sources.RawSource(trimmed));
        fs.writeFileSync(this.file, JSON.stringify(readModuleIds(compilation)));
      });
    });
  }
}
