import {createHash} from 'node:crypto';
import path from 'node:path';
import {build} from 'esbuild';

/** A script of the build: its name is that of its content, so that browsers may keep it for ever. */
export type CompiledLoader = {file: string; code: string};

/** Compiles src/loader into one small script that needs nothing else. */
export async function compileLoader(siteDir: string): Promise<CompiledLoader> {
  const {outputFiles} = await build({
    entryPoints: [path.join(siteDir, 'src/loader/index.ts')],
    alias: {'@site': siteDir},
    bundle: true,
    format: 'iife',
    minify: true,
    // The oldest browsers of package.json’s browserslist.
    target: ['chrome114', 'edge114', 'firefox125', 'safari17'],
    write: false,
  });
  const code = outputFiles[0]?.text ?? '';
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
  return {file: `assets/js/loader.${hash}.js`, code};
}
