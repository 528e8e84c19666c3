import type {PagefindMatch} from '@site/src/domain/search/pagefind';

export type PagefindClient = {
  search: (
    query: string,
    options: {filters: Record<string, string>},
  ) => Promise<{results: PagefindMatch[]}>;
};

type PagefindModule = {
  createInstance: (options: {
    basePath: string;
    baseUrl: string;
    noWorker: boolean;
  }) => PagefindClient;
};

let attempts = 0;
let client: Promise<PagefindClient> | undefined;

async function load(baseUrl: string): Promise<PagefindClient> {
  const basePath = `${baseUrl}pagefind/`;
  // A browser remembers that a module failed, so another attempt needs another address.
  const address = `${basePath}pagefind.js${attempts === 0 ? '' : `?attempt=${attempts}`}`;
  const pagefind = (await import(/* webpackIgnore: true */ address)) as PagefindModule;
  // The index of a manual is searched in milliseconds; a worker would double the script and ask
  // for more room in the Content-Security-Policy.
  return pagefind.createInstance({basePath, baseUrl, noWorker: true});
}

/**
 * The search engine with the index of one language, loaded when first asked for.
 *
 * @param baseUrl - address of the site in that language, with a slash at the end
 */
export function pagefindClient(baseUrl: string): Promise<PagefindClient> {
  client ??= load(baseUrl);
  return client;
}

/** Forgets a client that failed, so that the next call tries again. */
export function forgetPagefindClient(): void {
  attempts += 1;
  client = undefined;
}
