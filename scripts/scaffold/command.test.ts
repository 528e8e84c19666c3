import {levels} from '@site/src/domain/certification/levels';
import {removeManualSites} from '@site/tests/fixtures/manualSite';
import {chapterFlags, runAll, snapshot, titleFlags} from '@site/tests/fixtures/scaffoldRuns';
import {createScaffoldSite} from '@site/tests/fixtures/scaffoldSite';
import {afterAll, describe, expect, it} from 'vitest';
import {newChapter} from './newChapter';
import {newChecklist} from './newChecklist';
import {newCriterion} from './newCriterion';
import {runScaffold} from './run';

afterAll(removeManualSites);

describe('a command', () => {
  it('prints what it wrote, what is still to write by line, and what to do next', async () => {
    const [, , report] = await runAll(createScaffoldSite());
    expect(report).toMatchInlineSnapshot(`
      "Written:
        new     docs/_data/criteria/DAT-04.yaml
        edited  docs/_data/checklists/feature-store.yaml

      Next:
        1. Write these texts:
           docs/_data/criteria/DAT-04.yaml:4  uma frase que outra pessoa possa conferir
           docs/_data/criteria/DAT-04.yaml:5  one sentence that somebody else can check
           docs/_data/criteria/DAT-04.yaml:7  o que dá errado sem isto
           docs/_data/criteria/DAT-04.yaml:8  what goes wrong without it
           docs/_data/criteria/DAT-04.yaml:10  como um avaliador confere, e o que reprova
           docs/_data/criteria/DAT-04.yaml:11  how an assessor checks it, and what fails
           docs/_data/criteria/DAT-04.yaml:13  o que serve de evidência
           docs/_data/criteria/DAT-04.yaml:14  what counts as evidence
           docs/_data/checklists/feature-store.yaml:5  em uma frase, o que precisa estar pronto
           docs/_data/checklists/feature-store.yaml:6  in one sentence, what must be done
           docs/_data/checklists/feature-store.yaml:11  uma frase que diga o que está feito
           docs/_data/checklists/feature-store.yaml:12  one sentence that says what is done
           docs/_data/checklists/feature-store.yaml:15  uma frase que diga o que está feito
           docs/_data/checklists/feature-store.yaml:16  one sentence that says what is done
        2. Correct the texts that count the criteria: git grep -nE "\\b1 \\[?(critérios|criteria)"
        3. See what the chapters of the certification count: npm run test:site -- certification
        4. Check them: npm run check:content
        5. Read the page: npm start"
    `);
  });

  it('names what a chapter needs elsewhere', async () => {
    const report = await runScaffold(newChapter, createScaffoldSite(), chapterFlags);
    for (const step of [
      'If it closes with a checklist: npm run new:checklist -- --chapter practices/feature-store',
      'npm run test:site -- worked-examples/practices-feature-store',
      'npm run translations -- --accept docs/practices/feature-store.mdx',
    ]) {
      expect(report).toContain(step);
    }
  });

  it('leaves the checklist out of the next steps when the chapter has one', async () => {
    const args = [...chapterFlags, '--checklist', 'data'];
    const report = await runScaffold(newChapter, createScaffoldSite(), args);
    expect(report).not.toContain('new:checklist');
  });

  it('warns of a chapter that shows a checklist already', async () => {
    const siteDir = createScaffoldSite();
    const warning = 'shows another checklist already (docs/_data/checklists/feature-store.yaml)';
    const [, first] = await runAll(siteDir);
    expect(first).not.toContain('already');
    const second = ['--id', 'second', ...titleFlags, '--chapter', 'practices/feature-store'];
    const args = [...second, '--tasks', 'second-task'];
    expect(await runScaffold(newChecklist, siteDir, args)).toContain(warning);
  });

  it('prints what it would write on a dry run, and writes nothing', async () => {
    const siteDir = createScaffoldSite();
    const before = snapshot(siteDir);
    const args = ['--domain', 'MON', '--level', 'essential', '--checklist', 'data', '--dry-run'];
    expect(await runScaffold(newCriterion, siteDir, args)).toMatchInlineSnapshot(`
      "Nothing is written. It would be:

      new  docs/_data/criteria/MON-01.yaml
      + domain: MON
      + level: essential
      + statement:
      +   pt-BR: 'escreva: uma frase que outra pessoa possa conferir'
      +   en: 'write: one sentence that somebody else can check'
      + why:
      +   pt-BR: 'escreva: o que dá errado sem isto'
      +   en: 'write: what goes wrong without it'
      + verify:
      +   pt-BR: 'escreva: como um avaliador confere, e o que reprova'
      +   en: 'write: how an assessor checks it, and what fails'
      + evidence:
      +   pt-BR: 'escreva: o que serve de evidência'
      +   en: 'write: what counts as evidence'
      + evidenceUrlRequired: false
      + notApplicable:
      +   allowed: false
      + since: '0.9'
      + revision: 1
      + status: active

      edited  docs/_data/checklists/data.yaml
      +   - criterion: MON-01
      "
    `);
    expect(snapshot(siteDir)).toEqual(before);
  });

  it('lists its flags', async () => {
    const help = await runScaffold(newChecklist, createScaffoldSite(), ['--help']);
    expect(help).toMatchInlineSnapshot(`
      "Begins a checklist and shows it at the end of a chapter, in both languages.

      npm run new:checklist                      asks for what it needs
      npm run new:checklist -- --id feature-store --title-pt "Repositório de atributos" --title-en "Feature store" --chapter practices/feature-store --tasks feature-store-owner,feature-store-backfill

        --id        Id: English words in kebab-case
        --title-pt  Title in Portuguese
        --title-en  Title in English
        --chapter   Chapter that it closes
        --tasks     Ids of its first tasks, separated by commas
        --criteria  Criteria that it asks (optional)
        --dry-run   Prints what would be written, and writes nothing
        --help      Prints this"
    `);
  });

  it.each([
    [newChapter, ['Part of the manual:', 'practices, market, community']],
    [newCriterion, ['Domain:', 'DAT, MON', 'Level of the seal:', levels.join(', ')]],
  ])('lists the choices of short lists', async (command, lists) => {
    const help = await runScaffold(command, createScaffoldSite(), ['--help']);
    for (const list of lists) {
      expect(help).toMatch(new RegExp(`${list}$`, 'm'));
    }
  });

  it('refuses a flag that it does not have', async () => {
    await expect(
      runScaffold(newCriterion, createScaffoldSite(), ['--domian', 'DAT']),
    ).rejects.toThrow(
      "Unknown option '--domian'\nThe flags, which follow two dashes: npm run new:criterion -- --help",
    );
  });

  it('names a checklist that has to wait for its chapter', async () => {
    await expect(
      runScaffold(newChapter, createScaffoldSite(), [...chapterFlags, '--checklist', 'dat']),
    ).rejects.toThrow(
      '--checklist: there is no checklist "dat" (nearest: data); leave the flag out and then run ' +
        'npm run new:checklist -- --id dat --chapter practices/feature-store',
    );
  });

  it('refuses a task that is named twice', async () => {
    await expect(
      runScaffold(newChecklist, createScaffoldSite(), ['--tasks', 'a-b,a-b']),
    ).rejects.toThrow('--tasks: a-b is there twice');
  });
});
