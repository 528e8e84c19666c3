import fs from 'node:fs';
import path from 'node:path';
import {byPlace, formatProblem} from '@site/plugins/shared/problem';
import {
  checklistText,
  createManualSite,
  criterionText,
  removeManualSites,
} from '@site/tests/fixtures/manualSite';
import {afterAll, describe, expect, it} from 'vitest';
import {checkReleased} from './released';
import {formatReport} from './report';
import {readSite} from './site';

type Changes = NonNullable<Parameters<typeof createManualSite>[0]>;

const released = {chapters: 'versioned_docs/version-0.9'};

afterAll(removeManualSites);

function write(siteDir: string, file: string, text: string): void {
  const target = path.join(siteDir, file);
  fs.mkdirSync(path.dirname(target), {recursive: true});
  fs.writeFileSync(target, text);
}

/** A site whose release 0.9 is the small manual and whose current text has these changes. */
function createReleasedSite(changes: Changes = {}, before: Changes = {}): string {
  const siteDir = createManualSite(changes);
  createManualSite(before, {...released, siteDir});
  write(siteDir, 'versions.json', '["1.0-rc.1", "0.9", "0.8"]');
  createManualSite({}, {chapters: 'versioned_docs/version-1.0-rc.1', siteDir});
  createManualSite({}, {chapters: 'versioned_docs/version-0.8', siteDir});
  return siteDir;
}

async function problemsOf(siteDir: string): Promise<string[]> {
  const problems = [...(await checkReleased(readSite(siteDir)))];
  return problems.sort(byPlace).map(formatProblem);
}

const check = (changes: Changes, before: Changes = {}): Promise<string[]> =>
  problemsOf(createReleasedSite(changes, before));

const statement: readonly [string, string] = ['dataset is in', 'data set is in'];
const declared = (id: string): string => `changes:\n  - id: ${id}\n    reason: Spelling.\n`;

describe('a text after a release', () => {
  it('may stay as it was', async () => {
    expect(await check({})).toEqual([]);
  });

  it('may add entries, move a task, reorder fields and change what nobody answers', async () => {
    const more = checklistText
      .replace('  - task: data-owner', '  - task: new-task')
      .replace('Há um', 'Existe um');
    expect(
      await check({
        'criteria/DAT-03.yaml': criterionText,
        'criteria/DAT-01.yaml': ['Sem inventário', 'Sem uma lista'],
        'checklists/data.yaml': more,
        'checklists/more.yaml': checklistText.replace('  - criterion: DAT-01\n', ''),
      }),
    ).toEqual([]);
  });

  it('may ask something else with a higher revision, or retire', async () => {
    const changed = criterionText.replace(...statement);
    const raised = changed.replace('revision: 1', 'revision: 2');
    expect(await check({'criteria/DAT-01.yaml': raised})).toEqual([]);
    expect(await check({'criteria/DAT-02.yaml': ['status: future', 'status: retired']})).toEqual(
      [],
    );
  });

  it('may change words that it declares', async () => {
    const changes = {
      'criteria/DAT-01.yaml': statement,
      'wording-changes.yaml': declared('DAT-01'),
    };
    expect(await check(changes)).toEqual([]);
    const task = {
      'checklists/data.yaml': ['Há um responsável', 'Há uma responsável'] as const,
      'wording-changes.yaml': declared('data-owner'),
    };
    expect(await check(task)).toEqual([]);
  });
});

describe('ids that were released', () => {
  it('stay, and the message says what to do in each collection', async () => {
    expect(
      await check({
        'accelerators/t4.yaml': null,
        'criteria/DAT-02.yaml': null,
        'checklists/data.yaml': null,
        'domains/MON.yaml': null,
        'references/bekman-2026.yaml': null,
      }),
    ).toMatchInlineSnapshot(`
      [
        "docs/_data/accelerators/t4.yaml: is missing; the id t4 was released in 0.9 and stays: put it back; links point at it",
        "docs/_data/checklists/data.yaml: is missing; the id data was released in 0.9 and stays: put it back; a checklist that nobody should start any more keeps its tasks and says so",
        "docs/_data/criteria/DAT-02.yaml: is missing; the id DAT-02 was released in 0.9 and stays: put it back with status: retired and its successors in replacedBy",
        "docs/_data/domains/MON.yaml: is missing; the id MON was released in 0.9 and stays: put it back; the ids of its criteria begin with it",
        "docs/_data/references/bekman-2026.yaml: is missing; the id bekman-2026 was released in 0.9 and stays: put it back; older texts and other sites cite it",
      ]
    `);
  });

  it('stay in a checklist that stays', async () => {
    const changes = {'checklists/data.yaml': ['task: data-owner', 'task: owner'] as const};
    expect(await check(changes)).toMatchInlineSnapshot(`
      [
        "docs/_data/checklists/data.yaml:4 items: the task data-owner was released in 0.9 and saved answers point at it; put it back, here or in another checklist",
      ]
    `);
  });

  it('should stay in the list that asks them, retired or not', async () => {
    const changes = {'checklists/data.yaml': ['  - criterion: DAT-01\n', ''] as const};
    expect(await check(changes)).toMatchInlineSnapshot(`
      [
        "docs/_data/checklists/data.yaml: the criterion DAT-01 of 0.9 is gone from the list, and links to it lead to the top of the chapter; leave it in, a retired one says so and does not count",
      ]
    `);
  });

  it('of chapters stay; of headings they should', async () => {
    const siteDir = createReleasedSite();
    write(siteDir, `${released.chapters}/practices/old.mdx`, 'Text');
    write(
      siteDir,
      `${released.chapters}/practices/data.mdx`,
      '## A {/* #a */}\n\n## B {/* #b */}\n',
    );
    write(siteDir, 'docs/practices/data.mdx', '## C {/* #b */}\n');
    const problems = [...(await checkReleased(readSite(siteDir)))];
    expect(formatReport(problems)).toMatchInlineSnapshot(`
      "docs/practices/data.mdx:1 warning: the heading id #a of 0.9 is gone, and links to it lead to the top of the chapter; give it to the heading that took its place
      docs/practices/old.mdx: is missing; the chapter was released in 0.9 and links point at its address: put it back, if only with a sentence that leads to its successor
      1 error, 1 warning"
    `);
  });
});

describe('what a released criterion or task asks', () => {
  it.each([
    ['statement', statement],
    ['verify', ['Look up each', 'Look at every']],
    ['evidence', ['The inventory.', 'A list.']],
  ] as const)('stays without a higher revision: %s', async (field, change) => {
    const [problem] = await check({'criteria/DAT-01.yaml': change});
    expect(problem).toMatch(
      new RegExp(
        `^docs/_data/criteria/DAT-01\\.yaml:\\d+ ${field}: the words changed since 0\\.9; raise revision to 2 if DAT-01 asks something else now, or declare it in docs/_data/wording-changes\\.yaml$`,
      ),
    );
  });

  it('cannot be declared a change of words when the rule itself changed', async () => {
    const changes = (from: string, to: string): Changes => ({
      'criteria/DAT-01.yaml': [from, to],
      'wording-changes.yaml': declared('DAT-01'),
    });
    expect(
      await check(changes('evidenceUrlRequired: false', 'evidenceUrlRequired: true')),
    ).toMatchInlineSnapshot(`
      [
        "docs/_data/criteria/DAT-01.yaml:15 evidenceUrlRequired: what DAT-01 asks changed since 0.9; raise revision to 2, or give the new text a new id",
        "docs/_data/wording-changes.yaml:2 changes.0: the words of DAT-01 have not changed since the last release, or are declared above; remove it",
      ]
    `);
    const allowed = 'allowed: true\n  when: {pt-BR: Sem dados., en: No data.}';
    expect(await check(changes('allowed: false', allowed))).toHaveLength(2);
  });

  it('keeps since, never lowers revision and never comes back', async () => {
    const before = criterionText
      .replace('revision: 1', 'revision: 3')
      .replace('status: active', 'status: retired');
    const after = criterionText
      .replace("since: '0.9'", "since: '0.8'")
      .replace('revision: 1', 'revision: 2');
    expect(
      await check({'criteria/DAT-03.yaml': after}, {'criteria/DAT-03.yaml': before}),
    ).toMatchInlineSnapshot(`
      [
        "docs/_data/criteria/DAT-03.yaml:20 since: stays "0.9", as in the release 0.9 (got "0.8")",
        "docs/_data/criteria/DAT-03.yaml:21 revision: was 3 in 0.9 and only grows (got 2)",
        "docs/_data/criteria/DAT-03.yaml:22 status: was retired in 0.9 and stays so; what comes back gets a new id",
      ]
    `);
  });

  it('holds for the words of tasks', async () => {
    const changes = {
      'checklists/data.yaml': ['There is an owner', 'There are two owners'] as const,
    };
    expect(await check(changes)).toMatchInlineSnapshot(`
      [
        "docs/_data/checklists/data.yaml:7 items.1.text: the words of the task data-owner changed since 0.9; give it a new id if it asks something else now, or declare it in docs/_data/wording-changes.yaml",
      ]
    `);
  });
});

describe('declared changes of words', () => {
  it('are refused when nothing changed, or the revision was raised', async () => {
    expect(await check({'wording-changes.yaml': declared('DAT-01')})).toMatchInlineSnapshot(`
      [
        "docs/_data/wording-changes.yaml:2 changes.0: the words of DAT-01 have not changed since the last release, or are declared above; remove it",
      ]
    `);
    const raised = criterionText.replace(...statement).replace('revision: 1', 'revision: 2');
    const changes = {'criteria/DAT-01.yaml': raised, 'wording-changes.yaml': declared('DAT-01')};
    expect(await check(changes)).toHaveLength(1);
  });

  it('are refused before the first release, twice, and in another form', async () => {
    const first = createManualSite({'wording-changes.yaml': declared('DAT-01')});
    expect(await problemsOf(first)).toHaveLength(1);
    const twice = `${declared('DAT-01')}${declared('DAT-01').replace('changes:\n', '')}`;
    const changes = {'criteria/DAT-01.yaml': statement, 'wording-changes.yaml': twice};
    expect(await check(changes)).toHaveLength(1);
    expect(
      await check({'wording-changes.yaml': 'changes:\n  - ids: DAT-01\n'}),
    ).toMatchInlineSnapshot(`
      [
        "docs/_data/wording-changes.yaml:2 changes.0.id: is required",
        "docs/_data/wording-changes.yaml:2 changes.0.reason: is required",
        "docs/_data/wording-changes.yaml:2 changes.0.ids: is no field of this entry; did you mean id? (fields: id, reason) (got "DAT-01")",
      ]
    `);
    expect(await check({'wording-changes.yaml': 'changes: [\n'})).toMatchInlineSnapshot(`
      [
        "docs/_data/wording-changes.yaml:2 is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]",
      ]
    `);
  });
});
