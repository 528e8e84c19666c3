/** Something wrong in a data file, in the words its author will read. */
export type Problem = {
  /** Path for people: relative to the site. */
  file: string;
  line?: number | undefined;
  /** Dotted path of the field, empty for the whole file. */
  field: string;
  /** What is required; completes the sentence “<field>: …”. */
  rule: string;
  /** The offending value, if showing it helps. */
  got?: unknown;
};

const longestShown = 80;

function show(value: unknown): string {
  const text = typeof value === 'string' ? `"${value}"` : (JSON.stringify(value) ?? String(value));
  return text.length > longestShown ? `${text.slice(0, longestShown - 1)}…` : text;
}

/** @example `docs/_data/accelerators/l4.yaml:4 memoryGB.value: must be a number greater than zero (got -24)` */
export function formatProblem({file, line, field, rule, got}: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  const subject = field === '' ? '' : ` ${field}`;
  const value = got === undefined ? '' : ` (got ${show(got)})`;
  return `${place}${subject}: ${rule}${value}`;
}

/** One message for all problems, in the order of files and lines. */
export function formatProblems(problems: readonly Problem[]): string {
  const sorted = [...problems].sort(
    (a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0),
  );
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [`${count} in the data of the manual:`, ...sorted.map(formatProblem)].join('\n');
}

/** Thrown once per version of the manual, with every problem found in it. */
export class ManualDataError extends Error {
  override name = 'ManualDataError';
  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
  }
}
