/** Writes the JSON Schemas with which editors complete and check docs/_data; `--check` compares. */
import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import {collectionNames, collections} from '../plugins/manual-data/collections';

const folder = path.join(process.cwd(), 'schemas');

function toJsonSchema(name: (typeof collectionNames)[number]): string {
  const schema = z.toJSONSchema(collections[name].schema, {io: 'input'});
  return `${JSON.stringify({title: name, ...schema}, null, 2)}\n`;
}

function main(checkOnly: boolean): void {
  const stale: string[] = [];
  for (const name of collectionNames) {
    const file = path.join(folder, `${name}.schema.json`);
    const text = toJsonSchema(name);
    const current = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
    if (current === text) {
      continue;
    }
    stale.push(path.relative(process.cwd(), file));
    if (!checkOnly) {
      fs.mkdirSync(folder, {recursive: true});
      fs.writeFileSync(file, text);
    }
  }
  if (checkOnly && stale.length > 0) {
    console.error(
      `Not in step with the schemas in src/domain: ${stale.join(', ')}.\nRun: npm run generate:schemas`,
    );
    process.exitCode = 1;
    return;
  }
  console.log(
    checkOnly
      ? 'JSON Schemas are in step.'
      : `Written: ${stale.join(', ') || 'nothing to change'}.`,
  );
}

main(process.argv.includes('--check'));
