import rangeParser from 'parse-numeric-range';

/** What stands after the language in the first line of a block of code. */
export type CodeOptions = {
  title?: string;
  /** Numbers of the lines to stand out, from 1. */
  marked: ReadonlySet<number>;
};

const title = /(?:^|\s)title=(["'])(.*?)\1/;
const lines = /(?:^|\s)\{([\d,-]+)\}/;

/**
 * @example `title="train.py" {2-3}` → {title: 'train.py', marked: {2, 3}}
 * @throws {Error} on anything else, which no reader would ever see
 */
export function parseOptions(meta: string): CodeOptions {
  const rest = meta.replace(title, '').replace(lines, '').trim();
  if (rest) {
    throw new Error(`expected title="…" or lines such as {1,3-5} (got ${rest})`);
  }
  return {
    title: title.exec(meta)?.[2],
    marked: new Set(rangeParser(lines.exec(meta)?.[1] ?? '')),
  };
}
