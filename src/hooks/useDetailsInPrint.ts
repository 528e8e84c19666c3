import {useEffect} from 'react';

const openedForPrint = 'data-opened-for-print';

/**
 * Opens everything that is folded while the page prints. CSS alone does it only in browsers
 * that know `::details-content`.
 * @see https://developer.mozilla.org/docs/Web/API/Window/beforeprint_event
 */
export function useDetailsInPrint(): void {
  useEffect(() => {
    const open = (): void => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
        details.setAttribute(openedForPrint, '');
        details.open = true;
      }
    };
    const close = (): void => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>(
        `details[${openedForPrint}]`,
      )) {
        details.removeAttribute(openedForPrint);
        details.open = false;
      }
    };
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', close);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', close);
    };
  }, []);
}
