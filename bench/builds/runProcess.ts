import {spawn} from 'node:child_process';
import fs from 'node:fs';
import pidtree from 'pidtree';
import pidusage from 'pidusage';

export type Run = {
  /** From start to end, in seconds. */
  seconds: number;
  /** Of the processor, in all threads of all processes, in seconds. */
  cpuSeconds: number;
  /** Most memory that all processes had at one moment, in MB of 10⁶ bytes. */
  peakMB: number;
};

type Command = {
  program: string;
  args: readonly string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** File that takes what the program prints. */
  log: string;
};

const intervalMs = 250;

/** Adds up what a process and all it started use, while they run. */
function watch(root: number): {stop: () => {peakMB: number; cpuSeconds: number}} {
  const cpu = new Map<number, number>();
  let peak = 0;
  let ended = false;
  const look = async (): Promise<void> => {
    const pids = await pidtree(root, {root: true});
    const usage = Object.values(await pidusage(pids)).filter((entry) => entry !== null);
    peak = Math.max(
      peak,
      usage.reduce((sum, {memory}) => sum + memory, 0),
    );
    for (const {pid, ctime} of usage) {
      cpu.set(pid, ctime);
    }
  };
  const loop = async (): Promise<void> => {
    while (!ended) {
      // A process may end between being listed and being looked at.
      await look().catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, intervalMs));
    }
  };
  void loop();
  return {
    stop: () => {
      ended = true;
      const cpuMs = [...cpu.values()].reduce((sum, ms) => sum + ms, 0);
      return {peakMB: peak / 1e6, cpuSeconds: cpuMs / 1000};
    },
  };
}

/**
 * Runs a program to its end and measures it.
 *
 * @throws {Error} naming the log when the program fails
 */
export async function runProcess({program, args, cwd, env, log}: Command): Promise<Run> {
  const output = fs.openSync(log, 'w');
  const start = performance.now();
  const child = spawn(program, args, {cwd, env, stdio: ['ignore', output, output]});
  const watched = watch(child.pid ?? 0);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  }).finally(() => fs.closeSync(output));
  const seconds = (performance.now() - start) / 1000;
  const used = watched.stop();
  if (status !== 0) {
    throw new Error(`bench: ${program} ${args.join(' ')} in ${cwd} failed; see ${log}`);
  }
  return {seconds, ...used};
}
