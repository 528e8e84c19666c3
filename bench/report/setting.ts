import {execFileSync} from 'node:child_process';
import {createRequire} from 'node:module';
import os from 'node:os';
import type {Setting} from './results';

function git(...args: string[]): string {
  return execFileSync('git', args, {encoding: 'utf8'}).trim();
}

/** Says where and on what is measured. */
export function readSetting(now: Date, browser: string): Setting {
  const require = createRequire(__filename);
  const {version} = require('@docusaurus/core/package.json') as {version: string};
  const [cpu] = os.cpus();
  const changed = git('status', '--porcelain', '--untracked-files=no') !== '';
  return {
    date: now.toISOString().slice(0, 10),
    commit: `${git('rev-parse', '--short', 'HEAD')}${changed ? '+' : ''}`,
    machine: `${os.availableParallelism()} × ${cpu?.model ?? os.arch()}, ${Math.round(os.totalmem() / 1e9)} GB, ${os.type()}`,
    versions: `Docusaurus ${version}, Node ${process.version}, ${browser}`,
  };
}
