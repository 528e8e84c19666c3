import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {parseSums} from '../../../scripts/release/sums';
import {copyDir, read, run} from '../../fixtures/rehearsal/copy';
import {articleOf, listBuilt, readBuilt} from '../../fixtures/rehearsal/site';

const pages = /^manual\/0\.90[/.].*html$/;
const wholeFiles = /^(manual\/0\.90\b.*\.md|data\/0\.90\/.*)$/;

/** Files of the first release, and those whose content is another after the second one. */
function compare(pattern: RegExp, part: (text: string) => string) {
  const files = listBuilt('before').filter((file) => pattern.test(file));
  const changed = files.filter((file) => {
    const before = part(readBuilt('before', file));
    return before === '' || before !== part(readBuilt('after', file));
  });
  return {files, changed};
}

function sha256(file: string): string {
  const bytes = fs.readFileSync(path.join(copyDir, file));
  return createHash('sha256').update(bytes).digest('hex');
}

export function frozenPages(): void {
  describe('a release that another one follows', () => {
    it('says on every page what it said, byte for byte', () => {
      const {files, changed} = compare(pages, articleOf);
      expect(files).toContain('manual/0.90/requirements/hardware.html');
      expect(changed).toEqual([]);
    });

    it('keeps its exports and its copies in Markdown, byte for byte', () => {
      const {files, changed} = compare(wholeFiles, (text) => text);
      expect(files).toContain('manual/0.90/requirements/hardware.md');
      expect(files).toContain('data/0.90/criteria.json');
      expect(changed).toEqual([]);
    });

    it('is what its sums say that were kept when it was cut: sources and exports, both languages', () => {
      const sums = [...parseSums(read('releases/0.90.sha256'))];
      const names = sums.map(([file]) => file);
      expect(names).toContain('build/en/data/0.90/criteria.csv');
      expect(names).toContain('versioned_docs/version-0.90/_data/criteria/INF-05.yaml');
      expect(sums.filter(([file, sum]) => sha256(file) !== sum)).toEqual([]);
    });

    it('has sources in both languages that the next release did not touch', () => {
      const changed = run('git', 'diff', '--name-only', 'v0.90', 'v91.0');
      for (const folder of ['versioned_docs', 'i18n/en/docusaurus-plugin-content-docs']) {
        expect(changed).toContain(`${folder}/version-91.0/requirements/hardware.mdx`);
        expect(read(`${folder}/version-0.90/requirements/hardware.mdx`)).toContain('Marked-0.90');
      }
      expect(changed).not.toMatch(/version-0\.90/);
    });
  });
}
