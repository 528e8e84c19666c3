/** A stretch of text, marked when it is what the reader looked for. */
export type Segment = {text: string; marked: boolean};

function unescapeText(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>');
}

/** A mark holds whole words, with the punctuation that touches them: that is left outside. */
function markWord(text: string): Segment[] {
  const [, before = '', word = '', after = ''] =
    text.match(/^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su) ?? [];
  return [
    {text: before, marked: false},
    {text: word, marked: true},
    {text: after, marked: false},
  ];
}

/**
 * Reads the excerpt that Pagefind gives as HTML, in which only `<mark>` is markup, so that nothing
 * has to be set as HTML on the page.
 *
 * @example 'a <mark>memória,</mark> &lt; 8' → a, **memória**, “, < 8”
 */
export function toSegments(excerpt: string): Segment[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .flatMap((piece) =>
      piece.startsWith('<mark>')
        ? markWord(unescapeText(piece.slice(6, -7)))
        : [{text: unescapeText(piece), marked: false}],
    )
    .filter(({text}) => text !== '');
}

/** Shows with … that an excerpt begins or ends within a sentence. */
export function withEllipses(segments: readonly Segment[]): Segment[] {
  const text = segments.map((segment) => segment.text).join('');
  const plain = (mark: string): Segment => ({text: mark, marked: false});
  return text === ''
    ? []
    : [
        ...(/^\p{Ll}/u.test(text) ? [plain('… ')] : []),
        ...segments,
        ...(/[.!?…]\s*$/.test(text) ? [] : [plain(' …')]),
      ];
}

/** Takes characters from the beginning. */
function dropCharacters(segments: readonly Segment[], count: number): Segment[] {
  let left = count;
  return segments.flatMap(({text, marked}) => {
    const rest = text.slice(left);
    left = Math.max(0, left - text.length);
    return rest === '' ? [] : [{text: rest, marked}];
  });
}

/**
 * Takes the title from the beginning of an excerpt: it is shown above it. Pagefind ends it with a
 * full stop, unless it has a mark of its own.
 *
 * @example ('Memória da placa. A memória decide', 'Memória da placa') → 'A memória decide'
 */
export function withoutTitle(segments: readonly Segment[], title: string): Segment[] {
  const text = segments.map((segment) => segment.text).join('');
  if (title === '' || !text.startsWith(title)) {
    return [...segments];
  }
  const rest = text.slice(title.length).match(/^[.:;!?]?(\s+|$)/);
  return rest ? dropCharacters(segments, title.length + rest[0].length) : [...segments];
}
