import {findSiblings, type SidebarItem, type Sidebars} from '@site/src/domain/page/sidebar';
import {useEffect, useState} from 'react';

let pending: Promise<Sidebars> | undefined;

/** The development server folds nothing, and names no file. */
function loadSidebars(): Promise<Sidebars> | undefined {
  const address = window.ofmPage?.wholeSidebars;
  pending ??= address
    ? fetch(address).then((response) => response.json() as Promise<Sidebars>)
    : undefined;
  return pending;
}

/** Completes the items of a part of the sidebar that was folded, and is opened now. */
export function useFoldedItems<T extends SidebarItem>(items: readonly T[]): readonly T[] {
  const [all, setAll] = useState(items);
  const [first] = items;
  useEffect(() => {
    if (!first?.isFirstOfMore) {
      return undefined;
    }
    let isShown = true;
    loadSidebars()?.then(
      (sidebars) => {
        const found = Object.values(sidebars).map((whole) => findSiblings(whole, first));
        if (isShown) {
          setAll((found.find((siblings) => siblings) ?? items) as readonly T[]);
        }
      },
      () => {
        // The part’s own page lists its chapters; the next one to be opened tries again.
        pending = undefined;
      },
    );
    return () => {
      isShown = false;
    };
  }, [first, items]);
  return first?.isFirstOfMore ? all : items;
}
