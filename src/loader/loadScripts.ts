/** Scripts that have run: they must not run twice, whatever becomes of the others. */
const done = new Set<string>();

/** Scripts that the browser was told of; it does not try again what it could not fetch ahead. */
const announced = new Set<string>();

/** Lets downloads begin before it is a script’s turn to run. */
export function announceScripts(addresses: readonly string[]): void {
  for (const href of addresses) {
    if (!announced.has(href)) {
      announced.add(href);
      const link = document.createElement('link');
      document.head.append(Object.assign(link, {rel: 'preload', as: 'script', href}));
    }
  }
}

function run(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), {src});
    script.onload = () => {
      done.add(src);
      resolve();
    };
    script.onerror = () => {
      script.remove();
      reject(new Error('A script did not load.'));
    };
    document.head.append(script);
  });
}

/**
 * Runs scripts one after the other. Where one is missing, none
 * of those after it runs, so that a later call can go on from there.
 *
 * @param addresses - from the root of the host
 * @throws {Error} when one of them cannot be had
 */
export async function loadScripts(addresses: readonly string[]): Promise<void> {
  const missing = addresses.filter((address) => !done.has(address));
  for (const address of missing) {
    // What could not be fetched ahead fails once more before the browser asks the network again.
    await run(address).catch(() => run(address));
  }
}
