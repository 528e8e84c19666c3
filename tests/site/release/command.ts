import {describe, expect, it} from 'vitest';
import {attempt, commit, edit, read, run, tryRelease} from '../../fixtures/rehearsal/copy';
import {criteria} from '../../fixtures/rehearsal/names';
import {chapters, writeChangelog} from '../../fixtures/rehearsal/texts';

const status = (): string => run('git', 'status', '--porcelain');

/** The commands that a release prints for undoing it before anything is committed. */
function undoCommands(output: string): string {
  return /as long as nothing is committed:\n\s*(.+)/.exec(output)?.[1] ?? '';
}

/** Each runs the command, which reads every chapter; in milliseconds. */
const timeout = 180_000;

/** They change the copy, so they come last. */
export function releaseCommand(): void {
  describe('the command of a release', () => {
    it('writes what changed in the criteria where readers look it up', () => {
      const notes = (name: (id: string) => string, words: readonly string[]): string[] => {
        const [added, changed, retired] = words;
        return [
          `- ${name(criteria.added)}, ${added}: `,
          `- ${name(criteria.changed)}, ${changed}: Marked-91.0`,
          `- ${name(criteria.retired)}, ${retired}: ${name(criteria.added)})`,
        ];
      };
      const english = ['new', 'changed, revision 2', 'retired (successor'];
      const link = (id: string): string => `[${id}](../certification/criteria.mdx#${id})`;
      for (const line of notes((id) => id, english)) {
        expect(read('CHANGELOG.md')).toContain(line);
      }
      const folder = 'docusaurus-plugin-content-docs/version-91.0/community/changelog.mdx';
      for (const line of notes(link, english)) {
        expect(read(`i18n/en/${folder}`)).toContain(line);
      }
      const portuguese = ['novo', 'alterado, revisão 2', 'retirado (sucessor'];
      for (const line of notes(link, portuguese)) {
        expect(read('versioned_docs/version-91.0/community/changelog.mdx')).toContain(line);
      }
    });

    it(
      'says everything that is in the way at once, a sentence each, and writes nothing',
      () => {
        run('git', 'rm', '--quiet', 'docs/_data/criteria/INF-06.yaml');
        edit('docs/_data/checklists/hardware.yaml', (text) => text.replace(/.*INF-06\n/, ''));
        edit('docs/_data/criteria/INF-04.yaml', (text) =>
          text.replace(/ en: >-\n\s+/, '$&Never: '),
        );
        edit(chapters.pt, (text) => `${text}\nUma frase que falta em inglês.\n`);
        const before = status();
        const {status: code, output} = tryRelease('91.0', '--tested');
        expect(code).toBe(1);
        for (const sentence of [
          'version 91.0 is released already, and a release is never made again',
          /uncommitted files: 4, such as docs\/\S+; commit or stash them first/,
          'CHANGELOG.md: the section Unreleased is empty; write what changes for readers',
          'docs/community/changelog.mdx: the section #current says nothing; write what changed',
          /translations that are missing, stale or unlike their source: 1; the first: .*hardware\.mdx/,
          /released ids that are gone or ask something else: 2; the first: .*INF-06\.yaml/,
        ]) {
          expect(output).toMatch(sentence);
        }
        expect(status()).toBe(before);
        run('git', 'reset', '--quiet', '--hard');
      },
      timeout,
    );

    it(
      'writes nothing when npm test fails',
      () => {
        writeChangelog('92.0');
        run('npm', 'pkg', 'set', 'scripts.test=exit 1');
        commit('test: a test that fails');
        const {status: code, output} = tryRelease('92.0');
        expect([code, output]).toEqual([
          1,
          expect.stringContaining('npm test fails; nothing is written'),
        ]);
        expect(status()).toBe('');
      },
      timeout,
    );

    it(
      'is undone by what it prints',
      () => {
        const {status: code, output} = tryRelease('92.0', '--tested');
        expect([code, output]).toEqual([0, expect.stringContaining('Version 92.0 is cut')]);
        expect(status()).toContain('versioned_docs/version-92.0/');
        expect(attempt('sh', '-c', undoCommands(output))).toMatchObject({status: 0});
        expect(status()).toBe('');
        expect(read('versions.json')).not.toContain('92.0');
      },
      timeout,
    );
  });
}
