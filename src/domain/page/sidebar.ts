/** What is used of the items of Docusaurus’ sidebars; they have more, which stays. */
export type SidebarItem = {
  type: string;
  href?: string;
  items?: SidebarItem[];
  /** On the only item that is left of a folded part: the others are in the whole sidebar. */
  isFirstOfMore?: true;
};

export type Sidebars = Record<string, SidebarItem[]>;

const withoutSlash = (path: string): string => path.replace(/(.)\/$/, '$1');

function leadsTo(item: SidebarItem, path: string): boolean {
  const isHere = item.href !== undefined && withoutSlash(item.href) === withoutSlash(path);
  return isHere || (item.items ?? []).some((child) => leadsTo(child, path));
}

/**
 * Leaves of a sidebar what is open on a page: of the folded parts, their name and first chapter.
 *
 * @param path - address of the page
 */
export function foldSidebar(items: readonly SidebarItem[], path: string): SidebarItem[] {
  return items.map((item) => {
    const [first, second] = item.items ?? [];
    if (leadsTo(item, path)) {
      return item.items ? {...item, items: foldSidebar(item.items, path)} : item;
    }
    return first && second ? {...item, items: [{...first, isFirstOfMore: true}]} : item;
  });
}

/**
 * The chapters of a part that is folded on a page.
 *
 * @param whole - the sidebar as it is
 * @param first - what `foldSidebar` has left
 */
export function findSiblings(
  whole: readonly SidebarItem[],
  first: SidebarItem,
): readonly SidebarItem[] | undefined {
  if (whole.some(({type, href}) => type === first.type && href === first.href)) {
    return whole;
  }
  for (const {items} of whole) {
    const found = items && findSiblings(items, first);
    if (found) {
      return found;
    }
  }
  return undefined;
}
