import {useEffect} from 'react';

/** Before a link is followed: in this tab, in another, and from the menu of the browser. */
const kinds = ['click', 'auxclick', 'contextmenu'] as const;

/** A link of the language menu, which is the only one in the bar that names a language. */
function localeLink({target}: Event): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('.navbar a[lang]') : null;
}

/**
 * Lets the links to the other language carry what the address holds now, such as a scenario. The
 * theme takes the query from its router, which does not hear of `replaceQuery`.
 */
export function useLocaleLinks(): void {
  useEffect(() => {
    const carryQuery = (event: Event): void => {
      const link = localeLink(event);
      if (link) {
        link.search = window.location.search;
      }
    };
    for (const kind of kinds) {
      document.addEventListener(kind, carryQuery, true);
    }
    return () => {
      for (const kind of kinds) {
        document.removeEventListener(kind, carryQuery, true);
      }
    };
  }, []);
}
