/** Makes a release: `npm run release -- 1.0`. */
import {spawnSync} from 'node:child_process';
import {parseArgs} from 'node:util';
import {type Run, release} from './release/run';
import {CommandError} from './scaffold/field';

const usage = `npm run release -- <version>
  checks and tests, writes what changed since the last release, and freezes chapters and data

  --dry-run  prints what would be written, and writes nothing
  --tested   skips npm test, for a commit that continuous integration has tested`;

const siteDir = process.cwd();

const run: Run = (program, args, show = false) => {
  const {status, stdout} = spawnSync(program, args, {
    cwd: siteDir,
    encoding: 'utf8',
    stdio: show ? 'inherit' : 'pipe',
  });
  return {status: status ?? 1, output: stdout ?? ''};
};

async function main(): Promise<string> {
  const {values, positionals} = parseArgs({
    options: {
      'dry-run': {type: 'boolean', default: false},
      tested: {type: 'boolean', default: false},
      help: {type: 'boolean', short: 'h', default: false},
    },
    allowPositionals: true,
  });
  const [version, ...others] = positionals;
  if (values.help) {
    return usage;
  }
  if (version === undefined || others.length > 0) {
    throw new CommandError(`One version is needed.\n\n${usage}`);
  }
  return release({
    siteDir,
    version,
    day: new Date().toISOString().slice(0, 10),
    dryRun: values['dry-run'],
    tested: values.tested,
    run,
  });
}

main().then(console.log, (error: unknown) => {
  console.error(error instanceof CommandError ? error.message : error);
  process.exitCode = 1;
});
