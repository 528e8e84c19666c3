const smallest = 48;

/** Sizes of a title in pixels, the largest first. */
const sizes = [100, 86, 74, 64, 56, smallest] as const;

/** In parts of the size. */
export const lineHeight = 1.12;

/** Width of an average letter, in parts of the size: a little more than that of Source Serif. */
const letterWidth = 0.54;

/** Width and height in pixels. */
export type Space = {width: number; height: number};

export type FittedTitle = {
  /** In pixels. */
  fontSize: number;
  /** Only for a title that fits at no size: as many lines as fit, the last with an ellipsis. */
  lineClamp?: number;
};

function countLines(words: readonly string[], lettersPerLine: number): number {
  let lines = 1;
  let used = 0;
  for (const {length} of words) {
    const isFirst = used === 0;
    if (!isFirst && used + 1 + length > lettersPerLine) {
      lines += 1;
      used = length;
    } else {
      used += isFirst ? length : 1 + length;
    }
  }
  return lines;
}

/** The largest size at which a title fits into a space without breaking a word. */
export function fitTitle(title: string, {width, height}: Space): FittedTitle {
  const words = title.split(/\s+/);
  const longest = Math.max(...words.map(({length}) => length));
  const linesAt = (fontSize: number): number => Math.floor(height / (fontSize * lineHeight));
  const fits = (fontSize: number): boolean => {
    const lettersPerLine = Math.floor(width / (fontSize * letterWidth));
    return longest <= lettersPerLine && countLines(words, lettersPerLine) <= linesAt(fontSize);
  };
  const fontSize = sizes.find(fits);
  return fontSize ? {fontSize} : {fontSize: smallest, lineClamp: linesAt(smallest)};
}
