/** Pandoc citations in a piece of text, read the same way by the check and by the engine. */

/** One cited work with what stands around its key. */
export type CitedItem = {
  key: string;
  prefix: string;
  /** `-@key`: the author is in the sentence, so only the year is printed. */
  suppressAuthor: boolean;
  /** What follows the key, without the comma: `p. 3`, `art. 5`. */
  rest: string;
  /** Offset of the `@` in the text. */
  offset: number;
};

export type Citation = {
  start: number;
  end: number;
  source: string;
  /** `@key` in the sentence (“Sutton (2019)”), as opposed to `[@key]` (“(Sutton, 2019)”). */
  narrative: boolean;
  items: CitedItem[];
  /** Parts between semicolons that cite nothing; the engine would drop them. */
  partsWithoutKey: string[];
};

/** HTML elements that authors write in MDX and whose text is literal. */
export const literalElements = ['code', 'kbd', 'pre', 'samp'];

// Wider than our keys on purpose: a key with a capital or a slash must be reported, not overlooked.
const key = String.raw`[\p{L}\d_](?:[\p{L}\d_:.#$%&+?<>~/-]*[\p{L}\d_])?`;
// A letter, digit or dot before the sign makes it an e-mail address.
const notAfterWord = String.raw`(?<![\p{L}\p{N}_.%+@/\\])`;
const citationPattern = new RegExp(
  String.raw`\[(?<group>[^[\]]*?${notAfterWord}@${key}[^[\]]*)\]` +
    String.raw`|(?:(?<=^|[\s(])(?<dash>-))?${notAfterWord}@(?<key>${key})(?:\s+\[(?<rest>[^[\]@]*)\])?`,
  'gu',
);
const partPattern = new RegExp(
  `^(?<prefix>.*?)(?<dash>-?)${notAfterWord}@(?<key>${key})(?<rest>.*)$`,
  'su',
);

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function parseGroup(group: string, start: number): Pick<Citation, 'items' | 'partsWithoutKey'> {
  const items: CitedItem[] = [];
  const partsWithoutKey: string[] = [];
  let offset = start;
  for (const part of group.split(';')) {
    const found = partPattern.exec(part)?.groups;
    if (found) {
      const {prefix = '', dash = '', key: citedKey = '', rest = ''} = found;
      items.push({
        key: citedKey,
        prefix: tidy(prefix),
        suppressAuthor: dash === '-',
        rest: tidy(rest.replace(/^[\s,]+/, '')),
        offset: offset + prefix.length + dash.length,
      });
    } else {
      partsWithoutKey.push(tidy(part));
    }
    offset += part.length + 1;
  }
  return {items, partsWithoutKey};
}

/**
 * Finds the citations of a text node, in order.
 *
 * @example `ver [@a, p. 3; -@b]` → one citation of two items
 */
export function findCitations(text: string): Citation[] {
  return [...text.matchAll(citationPattern)].map((match) => {
    const {group, dash, key: citedKey = '', rest = ''} = match.groups ?? {};
    const place = {start: match.index, end: match.index + match[0].length, source: match[0]};
    if (group !== undefined) {
      return {...place, narrative: false, ...parseGroup(group, match.index + 1)};
    }
    const suppressAuthor = dash === '-';
    const offset = match.index + (suppressAuthor ? 1 : 0);
    const item = {key: citedKey, prefix: '', suppressAuthor, rest: tidy(rest), offset};
    return {...place, narrative: !suppressAuthor, items: [item], partsWithoutKey: []};
  });
}
