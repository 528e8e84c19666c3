const openedForPrint = 'data-opened-for-print';

function openAll(): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
    details.setAttribute(openedForPrint, '');
    details.open = true;
  }
}

function closeAgain(): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>(
    `details[${openedForPrint}]`,
  )) {
    details.removeAttribute(openedForPrint);
    details.open = false;
  }
}

/**
 * Opens everything that is folded while the page prints. CSS alone does it only in browsers
 * that know `::details-content`.
 * @see https://developer.mozilla.org/docs/Web/API/Window/beforeprint_event
 * @returns what ends it
 */
export function openFoldedInPrint(): () => void {
  window.addEventListener('beforeprint', openAll);
  window.addEventListener('afterprint', closeAgain);
  return () => {
    window.removeEventListener('beforeprint', openAll);
    window.removeEventListener('afterprint', closeAgain);
  };
}
