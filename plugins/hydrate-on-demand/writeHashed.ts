import {createHash} from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a file that is named after its content, so that browsers may keep it for ever.
 *
 * @param name - with a star for the hash, `assets/js/page.*.js`
 * @returns its path from the folder of the build
 */
export async function writeHashed(outDir: string, name: string, content: string): Promise<string> {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  const file = name.replace('*', hash);
  await fs.mkdir(path.dirname(path.join(outDir, file)), {recursive: true});
  await fs.writeFile(path.join(outDir, file), content);
  return file;
}
