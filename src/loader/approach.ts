/**
 * Put on the element of a tool that must be ready before its reader is: saved answers to be
 * filled in, an address to be read. Pages without one load React only when somebody touches
 * something.
 *
 * @example <section {...readyOnApproach}>
 */
export const readyOnApproach = {'data-ready-on-approach': ''} as const;

const marked = '[data-ready-on-approach]';

/** How far a tool may be from the screen when its scripts begin to load. */
const distance = '600px 0px';

/**
 * Calls back, once or more, when a tool of the page comes near the screen.
 *
 * @param savesData - then it has to be on the screen
 */
export function onApproach(start: () => void, savesData: boolean): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) {
        start();
      }
    },
    {rootMargin: savesData ? '0px' : distance},
  );
  for (const tool of document.querySelectorAll(marked)) {
    observer.observe(tool);
  }
}
