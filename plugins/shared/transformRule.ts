import path from 'node:path';

/** What a file becomes on its way into a bundle. */
export type Transformed = {
  code: string;
  /** A source map; without one, that of the file as it was. */
  map?: unknown;
};

type Rule = {
  /** Which files, by their path. */
  test: (file: string) => boolean;
  transform: (source: string, file: string) => Transformed;
  /** Files that the outcome depends on besides the source. */
  dependencies?: readonly string[];
};

/** A rule of the bundler that changes files before any other loader reads them. */
export function transformRule({test, transform, dependencies = []}: Rule): object {
  const loader = path.join(__dirname, 'transform.cjs');
  return {test, enforce: 'pre', use: [{loader, options: {transform, dependencies}}]};
}
