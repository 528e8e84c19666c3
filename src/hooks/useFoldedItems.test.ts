// @vitest-environment jsdom

import type {SidebarItem} from '@site/src/domain/page/sidebar';
import {renderHook, waitFor} from '@testing-library/react';
import {beforeEach, describe, expect, it, vi} from 'vitest';

const link = (href: string): SidebarItem => ({type: 'link', href});
const chapters = [link('/b/1'), link('/b/2')];
const whole = {manual: [{type: 'category', href: '/b', items: chapters}]};
const folded: SidebarItem[] = [{...link('/b/1'), isFirstOfMore: true}];

const fetchFile = vi.fn();

/** The module keeps what it has loaded; each test begins as a page does. */
async function fold(items: SidebarItem[]) {
  vi.resetModules();
  const {useFoldedItems} = await import('@site/src/hooks/useFoldedItems');
  return renderHook(() => useFoldedItems(items)).result;
}

beforeEach(() => {
  window.ofmPage = {routes: [], docs: {}, wholeSidebars: '/assets/sidebars/1.json'};
  fetchFile.mockReset();
  vi.stubGlobal('fetch', fetchFile);
});

describe('a part of the sidebar that is opened', () => {
  it('gets its chapters from the file that the page names', async () => {
    fetchFile.mockResolvedValue({json: async () => whole});
    const items = await fold(folded);
    expect(items.current).toEqual(folded);
    await waitFor(() => expect(items.current).toEqual(chapters));
    expect(fetchFile.mock.calls).toEqual([['/assets/sidebars/1.json']]);
  });

  it('keeps its first chapter when the file cannot be had', async () => {
    fetchFile.mockRejectedValue(new Error('offline'));
    const items = await fold(folded);
    await waitFor(() => expect(fetchFile).toHaveBeenCalled());
    expect(items.current).toEqual(folded);
  });

  it('asks for nothing when it is complete', async () => {
    expect((await fold(chapters)).current).toEqual(chapters);
    expect(fetchFile).not.toHaveBeenCalled();
  });
});
