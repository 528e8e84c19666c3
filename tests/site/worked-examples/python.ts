/** Runs the Python that a chapter prints, for tests that compare it with the output printed below. */
import {spawnSync} from 'node:child_process';
import {chapter, type Locale} from './chapters';

/** The code blocks of one language in a chapter, in order, without their fences. */
export function blocksOf(locale: Locale, slug: string, language: 'python' | 'text'): string[] {
  const fenced = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\`$`, 'gm');
  return [...chapter(locale, slug).matchAll(fenced)].map(([, code = '']) => code);
}

export type Python = {
  command: string | undefined;
  module: string;
  /** Whether tests that need it are skipped: on a desk without it, never in CI. */
  skips: boolean;
};

/** The first Python here that can import a module: Debian packages scikit-learn for its own. */
export function findPython(module = 'sys'): Python {
  const command = ['/usr/bin/python3', 'python3'].find(
    (candidate) => spawnSync(candidate, ['-c', `import ${module}`]).status === 0,
  );
  return {command, module, skips: command === undefined && !process.env.CI};
}

/**
 * What a program prints, and the code that it ends with.
 *
 * @param args - a file and its options, or nothing to run `source`
 * @throws {Error} when there is no such Python, which only CI reaches
 */
export function runPython(
  {command, module}: Python,
  source: string,
  args: readonly string[] = ['-'],
): {output: string; status: number | null; error: string} {
  if (command === undefined) {
    throw new Error(`No Python can import ${module}; on Debian install python3-sklearn.`);
  }
  const {stdout, stderr, status} = spawnSync(command, ['-B', ...args], {
    input: source,
    encoding: 'utf8',
    // One thread: tests run side by side, and threads that wait for each other cost minutes.
    env: {
      ...process.env,
      PYTHONIOENCODING: 'utf-8',
      OMP_NUM_THREADS: '1',
      OPENBLAS_NUM_THREADS: '1',
    },
  });
  return {output: stdout.trimEnd(), status, error: stderr};
}
