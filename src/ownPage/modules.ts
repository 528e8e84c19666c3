import type {ModuleIds} from '@site/src/domain/page/ownPage';

type Module = {__esModule?: boolean; default?: unknown};

/** The bundler’s own: a module of the scripts that are loaded, by its id. */
declare const __webpack_require__: (id: string) => Module;

/** What a module exports, as Docusaurus hands it to routes: its default, which the others hang on. */
function exportsOf(id: string): unknown {
  const module = __webpack_require__(id);
  if (!module.__esModule) {
    return module;
  }
  const {default: main, ...named} = module;
  return main instanceof Object ? Object.assign(main, named) : main;
}

/** The modules of a route. The loader has run the scripts that they are in. */
export function readModules(ids: ModuleIds): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(ids).map(([name, id]) => [
      name,
      typeof id === 'string' ? exportsOf(id) : readModules(id),
    ]),
  );
}
