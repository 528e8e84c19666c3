import {useEffect} from 'react';

/** Links of the menu to the same page in another language carry the language of their words. */
const languageLinks = '.navbar a[lang]';

function leadToWhatIsSeen({target}: Event): void {
  const link =
    target instanceof Element ? target.closest<HTMLAnchorElement>(languageLinks) : undefined;
  if (link) {
    link.search = window.location.search;
    link.hash = window.location.hash;
  }
}

/**
 * Lets the switch of languages take along what the reader typed and filtered. Tools keep that in
 * the address without telling the router, from which the theme makes those links.
 */
export function useLanguageLinks(): void {
  useEffect(() => {
    const events = ['click', 'auxclick'];
    for (const event of events) {
      document.addEventListener(event, leadToWhatIsSeen, true);
    }
    return () => {
      for (const event of events) {
        document.removeEventListener(event, leadToWhatIsSeen, true);
      }
    };
  }, []);
}
