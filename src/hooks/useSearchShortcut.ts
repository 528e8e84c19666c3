import {isSearchShortcut} from '@site/src/domain/search/shortcut';
import {useEffect} from 'react';

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

/** Opens the search with `/`, Ctrl-K and ⌘-K. */
export function useSearchShortcut(open: () => void, slashKey: boolean): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (isSearchShortcut(event, {inField: isField(event.target), slashKey})) {
        // Firefox searches the page with `/`, and browsers search the Web with Ctrl-K.
        event.preventDefault();
        open();
      }
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [open, slashKey]);
}
