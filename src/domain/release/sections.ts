/** A section of a Markdown text: its heading of the second level, and what follows until the next. */
type Place = {start: number; bodyStart: number; end: number};

function findSection(text: string, isHeading: (line: string) => boolean): Place | undefined {
  const headings = [...text.matchAll(/^## .*$/gm)];
  const index = headings.findIndex(([line]) => isHeading(line));
  const heading = headings[index];
  return (
    heading && {
      start: heading.index,
      bodyStart: heading.index + heading[0].length,
      end: headings[index + 1]?.index ?? text.length,
    }
  );
}

/** Finds the section of a chapter whose heading has this id. */
export const byId =
  (id: string) =>
  (line: string): boolean =>
    line.endsWith(`{/* #${id} */}`);

/** Finds the section with this heading. */
export const byTitle =
  (title: string) =>
  (line: string): boolean =>
    line === `## ${title}`;

/** The text under a heading, without blank lines around it; undefined without that heading. */
export function sectionBody(
  text: string,
  isHeading: (line: string) => boolean,
): string | undefined {
  const place = findSection(text, isHeading);
  return place && text.slice(place.bodyStart, place.end).trim();
}

/** Writes another text under a heading, and sections after it. */
export function withSection(
  text: string,
  isHeading: (line: string) => boolean,
  body: string,
  after: readonly string[] = [],
): string {
  const place = findSection(text, isHeading);
  if (!place) {
    return text;
  }
  const heading = text.slice(place.start, place.bodyStart);
  const parts = [[heading, body].filter((part) => part !== '').join('\n\n'), ...after];
  const rest = text.slice(place.end);
  return `${text.slice(0, place.start)}${parts.join('\n\n')}\n${rest === '' ? '' : `\n${rest}`}`;
}
