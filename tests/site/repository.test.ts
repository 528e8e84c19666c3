/** Rules for the repository as a whole. */
import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';

const source = 'docs';
const translation = 'i18n/en/docusaurus-plugin-content-docs/current';

function chapters(folder: string): string[] {
  return fs
    .readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.mdx'))
    .sort();
}

/** What must be the same in both languages of a page, in order. */
function skeleton(folder: string, file: string): Record<string, string[]> {
  const text = fs.readFileSync(path.join(folder, file), 'utf8');
  const all = (pattern: RegExp): string[] => text.match(pattern) ?? [];
  return {
    headings: all(/^#{2,6}(?= )|\{\/\* #[\w-]+ \*\/\}/gm),
    components: all(/<[A-Z]\w*(?: id="[^"]*")?/g),
    citations: all(/(?<![\w.])@[a-z][\w-]*\d{4}[\w-]*/g).sort(),
  };
}

describe('chapters', () => {
  it('exist in both languages', () => {
    expect(chapters(translation)).toEqual(chapters(source));
  });

  it.each(chapters(source))('%s has the same structure in both languages', (file) => {
    expect(skeleton(translation, file)).toEqual(skeleton(source, file));
  });
});

describe('the repository', () => {
  const manifest = JSON.parse(fs.readFileSync('package.json', 'utf8'));

  it('pins every dependency exactly', () => {
    const ranges = Object.entries({
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.overrides,
    }).filter(([, range]) => !/^\d+\.\d+\.\d+$/.test(String(range)));
    expect(ranges).toEqual([]);
  });

  it('locks the packages of every platform, or npm ci refuses to install', () => {
    const {packages} = JSON.parse(fs.readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, {optionalDependencies?: Record<string, string>}>;
    };
    const missing = Object.entries(packages).flatMap(([place, {optionalDependencies = {}}]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !packages[`node_modules/${name}`] && !packages[`${place}/node_modules/${name}`],
      ),
    );
    expect(missing).toEqual([]);
  });

  it('keeps addresses of registries out of the lockfile', () => {
    expect(fs.readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved":\s*"http/);
  });

  it('keeps the configuration of the site short', () => {
    const lines = fs.readFileSync('docusaurus.config.ts', 'utf8').split('\n').length;
    expect(lines).toBeLessThanOrEqual(80);
  });

  it('keeps *.spec files where Docusaurus does not publish them as pages', () => {
    const strays = ['src', 'plugins', 'config', 'scripts'].flatMap((folder) =>
      fs
        .readdirSync(folder, {recursive: true, encoding: 'utf8'})
        .filter((file) => /\.spec\.tsx?$/.test(file)),
    );
    expect(strays).toEqual([]);
  });
});
