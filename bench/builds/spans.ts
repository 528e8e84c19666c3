/** Seconds that the steps of a build took, over all languages, by the name of the step. */
export type Spans = Record<string, number>;

const line = /^\[PERF\] Build > [\w-]+ > ([^>]+?) - ([\d.]+) (ms|seconds|minutes)/;

const inSeconds: Record<string, number> = {ms: 0.001, seconds: 1, minutes: 60};

/** Colours of the terminal, which Docusaurus also writes to files. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape that begins a colour
const colours = /\u001B\[\d+m/g;

/** Reads what Docusaurus prints with DOCUSAURUS_PERF_LOGGER=true. */
export function readSpans(log: string): Spans {
  const spans: Spans = {};
  for (const text of log.replace(colours, '').split('\n')) {
    const [, name, amount, unit] = line.exec(text) ?? [];
    if (name !== undefined && unit !== undefined) {
      const seconds = Number(amount) * (inSeconds[unit] ?? 1);
      spans[name] = (spans[name] ?? 0) + seconds;
    }
  }
  return spans;
}
