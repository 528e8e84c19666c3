// @vitest-environment jsdom

import {beforeEach, expect, it, vi} from 'vitest';

/** Addresses that do not answer. */
let broken = new Set<string>();

beforeEach(() => {
  vi.resetModules();
  broken = new Set();
  document.head.innerHTML = '<style>p {}</style>';
  const append = document.head.append.bind(document.head);
  vi.spyOn(document.head, 'append').mockImplementation((...nodes) => {
    append(...nodes);
    for (const node of nodes as HTMLLinkElement[]) {
      const outcome = broken.has(node.getAttribute('href') ?? '') ? 'error' : 'load';
      queueMicrotask(() => node.dispatchEvent(new Event(outcome)));
    }
  });
});

const sheets = (): (string | null)[] =>
  [...document.querySelectorAll('link')].map((link) => link.getAttribute('href'));

it('adds the sheets after what the page has, in their order, each once', async () => {
  const {loadStyles} = await import('@site/src/loader/loadStyles');
  await loadStyles(['a.css', 'b.css']);
  await loadStyles(['a.css', 'b.css']);
  expect(sheets()).toEqual(['a.css', 'b.css']);
  expect(document.head.firstElementChild?.tagName).toBe('STYLE');
});

it('says when one is missing, and begins anew the next time', async () => {
  const {loadStyles} = await import('@site/src/loader/loadStyles');
  broken.add('a.css');
  await expect(loadStyles(['a.css', 'b.css'])).rejects.toThrowError('A style sheet did not load.');
  expect(sheets()).toEqual([]);
  broken.clear();
  await loadStyles(['a.css', 'b.css']);
  expect(sheets()).toEqual(['a.css', 'b.css']);
});
