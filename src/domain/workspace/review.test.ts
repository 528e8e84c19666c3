import type {Assessment} from '@site/src/domain/checklist/workspace';
import {
  acknowledgeManual,
  confirmReview,
  findUpgrade,
  recordManual,
  toReview,
  type Upgrade,
} from '@site/src/domain/workspace/review';
import {answer, catalogueItem, newAssessment, workspaceOf} from '@site/tests/fixtures/checklist';
import {describe, expect, it} from 'vitest';

const items = [
  catalogueItem('DAT-01', {revision: 2}),
  catalogueItem('DAT-02'),
  catalogueItem('DAT-03', {since: '1.0'}),
  catalogueItem('DAT-04', {status: 'retired', revision: 2, replacedBy: ['DAT-03']}),
  catalogueItem('task'),
];
const answers = {
  'DAT-01': answer('met', {note: 'n'}),
  'DAT-02': answer('met'),
  'DAT-04': answer('met'),
  'OLD-99': answer('unmet'),
};

function upgradeIds(changes: Partial<Assessment>): Upgrade<string> {
  const base = {...newAssessment('a', 'A'), answers, milestones: []};
  const {added, changed, retired, unknown} = findUpgrade({...base, ...changes}, items);
  const ids = (list: {id: string}[]): string[] => list.map(({id}) => id);
  return {added: ids(added), changed: ids(changed), retired: ids(retired), unknown};
}

describe('toReview', () => {
  it('finds answers to an older wording of what is still asked', () => {
    expect(toReview(items, answers).map(({id}) => id)).toEqual(['DAT-01']);
  });

  it('finds none among unanswered items, whatever their id', () => {
    expect(toReview([catalogueItem('constructor', {revision: 9})], {})).toEqual([]);
  });
});

describe('confirmReview', () => {
  const workspace = workspaceOf({Alfa: answers});

  it('keeps the answer and its date, for the present wording', () => {
    const after = confirmReview(workspace, 'alfa', {id: 'DAT-01', revision: 2});
    expect(after.assessments[0]?.answers).toEqual({
      ...answers,
      'DAT-01': answer('met', {note: 'n', revision: 2}),
    });
  });

  it('changes nothing where there is nothing to confirm', () => {
    expect(confirmReview(workspace, 'alfa', {id: 'DAT-02', revision: 1})).toEqual(workspace);
    expect(confirmReview(workspace, 'alfa', {id: 'DAT-03', revision: 1})).toEqual(workspace);
  });
});

describe('findUpgrade', () => {
  it('tells what is new from the versions', () => {
    expect(upgradeIds({manualVersion: '0.9'})).toEqual({
      added: ['DAT-03'],
      changed: ['DAT-01'],
      retired: ['DAT-04'],
      unknown: ['OLD-99'],
    });
  });

  it.each([
    ['1.0', []],
    ['0.10', ['DAT-03']],
    ['1.0.1', []],
    ['1.0-rc.1', []],
    ['0.10-rc.1', ['DAT-03']],
    ['next', []],
  ])('compares versions by their numbers: from %s', (manualVersion, added) => {
    expect(upgradeIds({manualVersion}).added).toEqual(added);
  });

  it('tells what is new from the items that the project knew, tasks too', () => {
    const known = {'DAT-01': 1, 'DAT-02': 1, 'DAT-04': 1};
    expect(upgradeIds({manualVersion: 'next', known}).added).toEqual(['DAT-03', 'task']);
  });

  it('finds what a release adds to the text that was being written when the project began', () => {
    const known = {'DAT-01': 1, 'DAT-02': 1, 'DAT-04': 1, task: 1};
    expect(upgradeIds({manualVersion: 'next', known}).added).toEqual(['DAT-03']);
  });

  it('finds nothing new in a manual older than the one that the project knows', () => {
    const known = {'DAT-01': 2, 'DAT-02': 1, 'DAT-03': 1, 'DAT-04': 2, 'DAT-05': 1, task: 1};
    expect(upgradeIds({manualVersion: '1.0', known}).added).toEqual([]);
  });

  it('does not call an item new that is answered already', () => {
    const known = {};
    const given = {...answers, 'DAT-03': answer('met'), task: answer('met')};
    expect(upgradeIds({known, answers: given}).added).toEqual([]);
  });
});

describe('acknowledgeManual', () => {
  it('records the manual that the reader has gone through', () => {
    const manual = {manualVersion: '1.0', items};
    const after = acknowledgeManual(workspaceOf({Alfa: answers}), 'alfa', manual);
    const [project] = after.assessments;
    expect(project?.manualVersion).toBe('1.0');
    expect(project?.known).toEqual({
      'DAT-01': 2,
      'DAT-02': 1,
      'DAT-03': 1,
      'DAT-04': 2,
      task: 1,
    });
    expect(project && findUpgrade(project, items).added).toEqual([]);
    expect(project?.answers).toEqual(answers);
  });

  it('does not forget a newer manual over an older one', () => {
    const seen = acknowledgeManual(workspaceOf({Alfa: {}}), 'alfa', {manualVersion: '1.0', items});
    const older = {manualVersion: '0.9', items: items.slice(0, 2)};
    const [project] = acknowledgeManual(seen, 'alfa', older).assessments;
    expect(project && findUpgrade(project, items).added).toEqual([]);
  });
});

describe('recordManual', () => {
  const manual = {manualVersion: 'next', items};

  it('records it in projects that were begun with this version', () => {
    const after = recordManual(workspaceOf({Alfa: answers, Beta: {}}), manual);
    expect(after.assessments[0]?.known).toMatchObject({'DAT-03': 1});
    expect(after.assessments[1]).not.toHaveProperty('known');
  });

  it('leaves alone those of another version, and those that have a record', () => {
    const given = workspaceOf({Alfa: answers});
    expect(recordManual(given, {...manual, manualVersion: '1.0'})).toBe(given);
    const recorded = recordManual(given, manual);
    expect(recordManual(recorded, {...manual, items: []})).toBe(recorded);
  });
});
