/** What somebody copies in order to cite a part of the manual. */
export type Citation = {
  /** Of the entry in a bibliography, in kebab-case. */
  key: string;
  /** Who published the figure or the page; the manual if nobody signs. */
  author: string;
  title: string;
  edition?: string | undefined;
  /** ISO date or year of what is cited. */
  issued?: string | undefined;
  /** The manual, with its version. */
  container: string;
  /** What is cited and how well it was verified, in a sentence or two. */
  note?: string | undefined;
  url: string;
  /** ISO date. */
  accessed: string;
};

/** A CSL-JSON document of one item, as reference managers import it: https://docs.citationstyles.org/ */
export function toCslDocument(citation: Citation): string {
  const {key, author, title, edition, issued, container, note, url, accessed} = citation;
  const date = (text: string): {'date-parts': number[][]} => ({
    'date-parts': [text.split('-').map(Number)],
  });
  const item = {
    id: key,
    type: 'webpage',
    author: [{literal: author}],
    title,
    edition,
    issued: issued && date(issued),
    'container-title': container,
    note,
    URL: url,
    accessed: date(accessed),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** Characters that LaTeX reads as commands, as text. */
function escapeLatex(text: string): string {
  return text
    .replaceAll('\\', '\u0000')
    .replaceAll(/[&%$#_{}]/g, String.raw`\$&`)
    .replaceAll('~', String.raw`\textasciitilde{}`)
    .replaceAll('^', String.raw`\textasciicircum{}`)
    .replaceAll('\u0000', String.raw`\textbackslash{}`);
}

/** One entry of a BibTeX file. */
export function toBibtex(citation: Citation): string {
  const {key, author, title, edition, issued, container, note, url, accessed} = citation;
  const fields = {
    // Doubled braces keep the name of an organisation whole, and the capitals of a title.
    author: `{${escapeLatex(author)}}`,
    title: `{${escapeLatex(title)}}`,
    edition: edition && escapeLatex(edition),
    year: issued?.slice(0, 4),
    howpublished: escapeLatex(container),
    note: note && escapeLatex(note),
    url: url.replaceAll(/[{}\\]/g, encodeURIComponent),
    urldate: accessed,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value ? [`  ${name} = {${value}}`] : [],
  );
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}
