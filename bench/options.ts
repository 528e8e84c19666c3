import {parseArgs} from 'node:util';
import {type RunPart, runParts} from './report/results';

export const siteNames = ['manual', 'template', 'defaults'] as const;

export type SiteName = (typeof siteNames)[number];

export type Options = {
  /** Chapters in one language, smallest first. */
  sizes: readonly number[];
  sites: readonly SiteName[];
  parts: readonly RunPart[];
  /** How often pages are audited and interactions timed; the median counts. */
  runs: number;
  /** Folder of RESULTS.md and results.json. */
  out: string;
};

export const usage = `npm run bench -- [options]
  --sizes 50,200,1000                  chapters of the manuals to build
  --sites ${siteNames.join(',')}     what to measure
  --only ${runParts.join(',')}
                                       parts to run; results are joined with those of the same commit
  --runs 3                             times that an audit or an interaction is repeated
  --out test-results/bench             folder of RESULTS.md and results.json`;

function listOf<T extends string>(name: string, value: string, known: readonly T[]): T[] {
  return value.split(',').map((word) => {
    const found = known.find((one) => one === word);
    if (found === undefined) {
      throw new Error(`--${name} takes ${known.join(', ')} (got "${word}")\n${usage}`);
    }
    return found;
  });
}

function whole(name: string, value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) {
    throw new Error(`--${name} takes whole numbers above zero (got "${value}")\n${usage}`);
  }
  return Number(value);
}

/**
 * Reads the command line.
 *
 * @throws {Error} when an option is unknown or has a value that it cannot have, with the usage
 */
export function readOptions(args: readonly string[]): Options {
  const {values} = parseArgs({
    args: [...args],
    options: {
      sizes: {type: 'string', default: '50,200,1000'},
      sites: {type: 'string', default: siteNames.join(',')},
      only: {type: 'string', default: runParts.join(',')},
      runs: {type: 'string', default: '3'},
      out: {type: 'string', default: 'test-results/bench'},
    },
  });
  return {
    sizes: values.sizes
      .split(',')
      .map((size) => whole('sizes', size))
      .sort((a, b) => a - b),
    sites: listOf('sites', values.sites, siteNames),
    parts: listOf('only', values.only, runParts),
    runs: whole('runs', values.runs),
    out: values.out,
  };
}
