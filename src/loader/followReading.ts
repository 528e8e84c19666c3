const activeClass = 'table-of-contents__link--active';

function targetOf({hash}: HTMLAnchorElement): HTMLElement | null {
  return document.getElementById(decodeURIComponent(hash.slice(1)));
}

/**
 * Which heading a reader is under, by the rule of Docusaurus’ own table of contents: the first one
 * below the navigation bar when it is in the upper half of the screen, else the one before it.
 *
 * @param headings - in the order of the page
 * @returns its index, or -1 before the first
 */
function headingInView(headings: readonly HTMLElement[]): number {
  const barHeight = document.querySelector('.navbar')?.clientHeight ?? 0;
  const next = headings.findIndex((heading) => heading.getBoundingClientRect().top >= barHeight);
  const rect = headings[next]?.getBoundingClientRect();
  if (!rect) {
    return headings.length - 1;
  }
  return rect.bottom < innerHeight / 2 ? next : next - 1;
}

/**
 * Marks in the table of contents what is being read, as React does once it is there.
 *
 * @returns a function that ends it
 */
export function followReading(): () => void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.table-of-contents__link')];
  const headings = links.map(targetOf).filter((heading) => heading !== null);
  const mark = (): void => {
    const current = headings[headingInView(headings)];
    for (const link of links) {
      link.classList.toggle(activeClass, current !== undefined && targetOf(link) === current);
    }
  };
  addEventListener('scroll', mark);
  return () => removeEventListener('scroll', mark);
}
