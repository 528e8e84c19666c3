import {findSiblings, foldSidebar, type SidebarItem} from '@site/src/domain/page/sidebar';
import {describe, expect, it} from 'vitest';

const link = (href: string): SidebarItem => ({type: 'link', href});
const part = (href: string, ...chapters: string[]): SidebarItem => ({
  type: 'category',
  href,
  items: chapters.map((chapter) => link(`${href}/${chapter}`)),
});

const whole = [part('/a', '1', '2'), part('/b', '1', '2', '3'), part('/c', '1')];

/** Addresses in the order of the sidebar. */
const shown = (items: readonly SidebarItem[]): (string | undefined)[] =>
  items.flatMap(({href, items: children}) => [href, ...shown(children ?? [])]);

describe('a folded sidebar', () => {
  it('has all parts, the chapters of the open one, and one of each other', () => {
    expect(shown(foldSidebar(whole, '/b/2'))).toEqual([
      ...['/a', '/a/1', '/b', '/b/1', '/b/2', '/b/3', '/c', '/c/1'],
    ]);
  });

  it('opens the part whose own page is shown', () => {
    expect(shown(foldSidebar(whole, '/a/'))).toEqual([
      '/a',
      '/a/1',
      '/a/2',
      '/b',
      '/b/1',
      '/c',
      '/c/1',
    ]);
  });

  it('finds its chapters again in the whole one', () => {
    const [, folded] = foldSidebar(whole, '/a/1');
    const [first] = folded?.items ?? [];
    expect(first).toEqual({...link('/b/1'), isFirstOfMore: true});
    expect(first && shown(findSiblings(whole, first) ?? [])).toEqual(['/b/1', '/b/2', '/b/3']);
    expect(findSiblings(whole, link('/elsewhere'))).toBeUndefined();
  });
});
