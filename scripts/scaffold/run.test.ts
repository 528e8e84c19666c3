import fs from 'node:fs';
import path from 'node:path';
import {loadManualData} from '@site/plugins/manual-data/loadManualData';
import {findStillToWrite} from '@site/src/domain/locale/stillToWrite';
import {removeManualSites} from '@site/tests/fixtures/manualSite';
import {
  chapterFlags,
  checklistFlags,
  criterionFlags,
  runAll,
  snapshot,
} from '@site/tests/fixtures/scaffoldRuns';
import {createScaffoldSite} from '@site/tests/fixtures/scaffoldSite';
import {afterAll, describe, expect, it} from 'vitest';
import {pageTextProblems} from '../checks/pageText';
import {stillToWriteProblems} from '../checks/stillToWrite';
import {newChapter} from './newChapter';
import {newChecklist} from './newChecklist';
import {newCriterion} from './newCriterion';
import {runScaffold} from './run';

afterAll(removeManualSites);

const english = 'i18n/en/docusaurus-plugin-content-docs/current';

function dataProblems(siteDir: string): string[] {
  try {
    loadManualData(siteDir, 'current');
    return [];
  } catch (error) {
    return String(error).split('\n').slice(1);
  }
}

/** Does what the writer does: puts words in the place of each instruction. */
function fillIn(siteDir: string): void {
  for (const [file, text] of Object.entries(snapshot(siteDir))) {
    const lines = text.split('\n');
    for (const {line} of findStillToWrite(text)) {
      lines[line - 1] = (lines[line - 1] ?? '')
        .replace(/\{\/\* .* \*\/\}/, 'Words.')
        .replace(/(pt-BR|en): .*/, '$1: Words.');
    }
    fs.writeFileSync(path.join(siteDir, file), lines.join('\n'));
  }
}

const headingIds = (text: string | undefined): string[] =>
  [...(text ?? '').matchAll(/\{\/\* #([\w-]+) \*\/\}/g)].map(([, id]) => String(id));

describe('a chapter, its checklist and a criterion', () => {
  it('are written in both languages, put into the menu and connected', async () => {
    const siteDir = createScaffoldSite();
    const before = snapshot(siteDir);
    await runAll(siteDir);
    const after = snapshot(siteDir);
    const changed = Object.keys(after).filter((file) => after[file] !== before[file]);
    expect(changed).toEqual(
      [
        'docs/_data/checklists/feature-store.yaml',
        'docs/_data/criteria/DAT-04.yaml',
        'docs/practices/feature-store.mdx',
        `${english}/practices/feature-store.mdx`,
        'sidebars.ts',
      ].sort(),
    );
    expect(after['sidebars.ts']).toContain("['data', 'feature-store']");
    const [portuguese, translated] = changed
      .filter((file) => file.endsWith('.mdx'))
      .map((file) => after[file]);
    expect(headingIds(portuguese)).toEqual(headingIds(translated));
    expect(portuguese).toContain('<Checklist id="feature-store" />');
    expect(translated).toContain('<Checklist id="feature-store" />');
  });

  it('are valid but for what is still to write, and sound once it is written', async () => {
    const siteDir = createScaffoldSite();
    await runAll(siteDir);
    const problems = dataProblems(siteDir);
    expect(problems.filter((problem) => !problem.includes(': is still to write (got "'))).toEqual(
      [],
    );
    expect(problems).toHaveLength(14);
    expect(problems).toContain(
      'docs/_data/criteria/DAT-04.yaml:4 statement.pt-BR: is still to write ' +
        '(got "escreva: uma frase que outra pessoa possa conferir")',
    );

    fillIn(siteDir);
    expect(dataProblems(siteDir)).toEqual([]);
    for (const folder of ['docs', english]) {
      const text = fs.readFileSync(
        path.join(siteDir, folder, 'practices/feature-store.mdx'),
        'utf8',
      );
      expect([...pageTextProblems('a', text), ...stillToWriteProblems('a', text)]).toEqual([]);
    }
    const data = loadManualData(siteDir, 'current');
    expect(data.checklists['feature-store']?.items.at(-1)).toEqual({criterion: 'DAT-04'});
    expect(data.criteria['DAT-04']).toMatchObject({since: '0.9', revision: 1, status: 'active'});
  });

  it('cannot be made twice', async () => {
    const siteDir = createScaffoldSite();
    await runAll(siteDir);
    const before = snapshot(siteDir);
    await expect(runScaffold(newChapter, siteDir, chapterFlags)).rejects.toThrow(
      '--slug: the chapter practices/feature-store exists: docs/practices/feature-store.mdx, ',
    );
    await expect(runScaffold(newChecklist, siteDir, checklistFlags)).rejects.toThrow(
      '--id: the checklist feature-store exists: docs/_data/checklists/feature-store.yaml\n' +
        '--tasks: the checklist feature-store has the task feature-store-owner; ' +
        'task ids are unique in the manual',
    );
    await expect(
      runScaffold(newCriterion, siteDir, [...criterionFlags, '--id', 'DAT-04']),
    ).rejects.toThrow('--id: DAT-04 exists (docs/_data/criteria/DAT-04.yaml)');
    expect(snapshot(siteDir)).toEqual(before);
  });
});
