// @vitest-environment jsdom

import {beforeEach, expect, it, vi} from 'vitest';

/** Elements that were added, as `preload a.js` and `script a.js`, and how they end. */
let added: string[] = [];
let broken = new Set<string>();
let brokenOnce = new Set<string>();

beforeEach(() => {
  vi.resetModules();
  added = [];
  broken = new Set();
  brokenOnce = new Set();
  document.head.innerHTML = '';
  vi.spyOn(document.head, 'append').mockImplementation((...nodes) => {
    for (const node of nodes) {
      const element = node as HTMLLinkElement | HTMLScriptElement;
      const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
      const line = `${element.getAttribute('rel') ?? 'script'} ${address}`;
      added.push(line);
      const isBroken = brokenOnce.delete(line) || broken.has(line);
      queueMicrotask(() => element.dispatchEvent(new Event(isBroken ? 'error' : 'load')));
    }
  });
});

async function load(addresses: string[]): Promise<void> {
  const {announceScripts, loadScripts} = await import('@site/src/loader/loadScripts');
  announceScripts(addresses);
  await loadScripts(addresses);
}

it('downloads everything at once and runs it in order', async () => {
  await load(['a.js', 'b.js']);
  expect(added).toEqual(['preload a.js', 'preload b.js', 'script a.js', 'script b.js']);
});

it('runs nothing after a script that is missing, and goes on from there the next time', async () => {
  broken.add('script b.js');
  await expect(load(['a.js', 'b.js', 'c.js'])).rejects.toThrowError('A script did not load.');
  expect(added.slice(3)).toEqual(['script a.js', 'script b.js', 'script b.js']);
  broken.clear();
  added = [];
  await load(['a.js', 'b.js', 'c.js']);
  expect(added).toEqual(['script b.js', 'script c.js']);
});

it('runs at the second try what failed only because it had not been fetched ahead', async () => {
  brokenOnce.add('script b.js');
  await load(['a.js', 'b.js', 'c.js']);
  expect(added.slice(3)).toEqual(['script a.js', 'script b.js', 'script b.js', 'script c.js']);
});
