/** The sheets that are there; the bundles’ own loader finds their elements too. */
let added: readonly HTMLLinkElement[] = [];

function loaded(element: HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    element.onload = () => resolve();
    element.onerror = () => reject(new Error('A style sheet did not load.'));
  });
}

/**
 * Loads the style sheets of which the page has only its part: what React adds needs the others.
 * Where one is missing none of them stays, so that the next attempt adds them in their order.
 *
 * @param addresses - from the root of the host, in the order of their rules
 * @throws {Error} when one of them cannot be had
 */
export async function loadStyles(addresses: readonly string[]): Promise<void> {
  if (added.length > 0) {
    return;
  }
  added = addresses.map((href) =>
    Object.assign(document.createElement('link'), {rel: 'stylesheet', href}),
  );
  const all = Promise.all(added.map(loaded));
  document.head.append(...added);
  try {
    await all;
  } catch (error) {
    for (const element of added) {
      element.remove();
    }
    added = [];
    throw error;
  }
}
