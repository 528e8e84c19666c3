/** Takes the place of tslib, all of which would come with the one helper that Docusaurus asks for. */
export function __importDefault<T extends object>(module: T): T | {default: T} {
  return '__esModule' in module ? module : {default: module};
}
