// @vitest-environment jsdom

import {useLanguageLinks} from '@site/src/hooks/useLanguageLinks';
import {renderHook} from '@testing-library/react';
import {expect, it} from 'vitest';

function click(selector: string): string | undefined {
  const link = document.querySelector<HTMLAnchorElement>(selector);
  link?.addEventListener('click', (event) => event.preventDefault());
  link?.click();
  return link?.getAttribute('href') ?? undefined;
}

it('takes the address of the moment along to the other language, and to nothing else', () => {
  document.body.innerHTML =
    '<nav class="navbar"><a lang="en" href="/en/a?old=1"><b>English</b></a><a href="/b">B</a></nav>';
  const {unmount} = renderHook(useLanguageLinks);
  window.history.replaceState(null, '', '/a?tool=1~n:2#part');
  expect(click('a[lang]')).toMatch(/\/en\/a\?tool=1~n:2#part$/);
  expect(click('a:not([lang])')).toBe('/b');
  unmount();
  window.history.replaceState(null, '', '/a');
  expect(click('a[lang]')).toMatch(/#part$/);
});
