import {gzipSync} from 'node:zlib';
import {compileLoader} from '@site/plugins/hydrate-on-demand/compileLoader';
import {speculationRules} from '@site/plugins/hydrate-on-demand/speculationRules';
import {expect, it} from 'vitest';

it('makes one small script that brings nothing along, named after its content', async () => {
  const {file, code} = await compileLoader(process.cwd());
  expect(file).toMatch(/^assets\/js\/loader\.[0-9a-f]{8}\.js$/);
  expect(code).not.toMatch(/\b(?:import|require|export)\b/);
  expect(gzipSync(code, {level: 9}).length).toBeLessThan(2600);
  expect((await compileLoader(process.cwd())).file).toBe(file);
});

it('fetches ahead the pages of the site, and no file', () => {
  const [rule] = JSON.parse(speculationRules('/base/')).prefetch;
  expect(rule.where.and[0]).toEqual({href_matches: '/base/*'});
  expect(rule.where.and).toContainEqual({not: {href_matches: '/base/data/*'}});
});
