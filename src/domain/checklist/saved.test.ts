import {parseWorkspace, serializeWorkspace} from '@site/src/domain/checklist/saved';
import {answer} from '@site/tests/fixtures/checklist';
import {type Saved, savedWith, valid, workspaceOf} from '@site/tests/fixtures/saved';
import {savedVersion1} from '@site/tests/fixtures/savedVersions';
import {describe, expect, it} from 'vitest';

describe('a text that is usable', () => {
  it('is nothing at all before the first answer', () => {
    expect(parseWorkspace(null)).toEqual({status: 'empty'});
  });

  it('comes back as it was saved', () => {
    expect(parseWorkspace(serializeWorkspace(valid))).toEqual({status: 'ok', workspace: valid});
  });

  it('keeps fields and ids that this manual does not know', () => {
    const raw = savedWith({answers: {'OLD-99': answer('met')}, colour: 'red'}, {theme: {a: 1}});
    expect(parseWorkspace(raw)).toMatchObject({
      status: 'ok',
      workspace: {
        theme: {a: 1},
        assessments: [{colour: 'red', answers: {'OLD-99': answer('met')}}],
      },
    });
    expect(JSON.parse(serializeWorkspace(workspaceOf(raw) ?? valid))).toEqual(JSON.parse(raw));
  });

  it('gets what an older page may not have written', () => {
    const raw = savedWith({name: undefined, milestones: undefined}, {currentId: undefined});
    expect(parseWorkspace(raw)).toMatchObject({
      status: 'ok',
      workspace: {currentId: 'one', assessments: [{name: '', milestones: []}]},
    });
  });

  it('may hold an id that every object has', () => {
    const raw = `{"schemaVersion":2,"currentId":"one","assessments":[{"id":"one","answers":{
      "__proto__":${JSON.stringify(answer('met'))},
      "constructor":${JSON.stringify(answer('unmet'))}}}]}`;
    const parsed = parseWorkspace(raw);
    const answers = workspaceOf(raw)?.assessments[0]?.answers ?? {};
    expect(parsed.status).toBe('ok');
    expect(Object.keys(answers)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(answers)).toBe(Object.prototype);
    expect(({} as Saved).status).toBeUndefined();
  });

  it('may hold __proto__ as a field of the envelope without changing any prototype', () => {
    const raw = serializeWorkspace(valid).replace('{', '{"__proto__":{"polluted":true},');
    const workspace = workspaceOf(raw);
    expect(Object.getPrototypeOf(workspace)).toBe(Object.prototype);
    expect((workspace as unknown as Saved).polluted).toBeUndefined();
  });
});

describe('a text that is damaged in part', () => {
  it.each([
    ['an answer that is no object', {answers: {a: 'met', b: answer('met')}}],
    ['an answer without status', {answers: {a: {revision: 1, updatedAt: ''}, b: answer('met')}}],
    [
      'an answer with an unknown status',
      {answers: {a: {...answer('met'), status: 'x'}, b: answer('met')}},
    ],
    ['an answer with a wrong note', {answers: {a: {...answer('met'), note: 1}, b: answer('met')}}],
    [
      'an answer with a wrong revision',
      {answers: {a: {...answer('met'), revision: '1'}, b: answer('met')}},
    ],
    [
      'an answer with a wrong reason',
      {answers: {a: {...answer('met'), reason: []}, b: answer('met')}},
    ],
    [
      'an answer with wrong evidence',
      {answers: {a: {...answer('met'), evidence: 1}, b: answer('met')}},
    ],
    [
      'an answer with a wrong date',
      {answers: {a: {...answer('met'), updatedAt: 1}, b: answer('met')}},
    ],
  ])('loses only %s', (_name, assessment) => {
    const raw = savedWith(assessment);
    expect(parseWorkspace(raw)).toMatchObject({status: 'repaired', raw});
    expect(workspaceOf(raw)?.assessments[0]?.answers).toEqual({b: answer('met')});
  });

  it.each([
    ['answers that are a list', {answers: [1]}],
    ['no answers', {answers: undefined}],
    ['a name that is no text', {name: {first: 'Projeto'}}],
    ['a date that is no text', {createdAt: 5}],
    ['milestones that are no list', {milestones: {first: 'done'}}],
    ['a milestone without id', {milestones: [{name: 'done', answers: {}}]}],
    ['a milestone without answers', {milestones: [{id: 'm', name: 'done'}]}],
    ['a date of archiving that is no text', {archivedAt: 5}],
    ['known items that are a list', {known: [1]}],
    ['a known revision in words', {known: {'DAT-01': '1'}}],
  ])('is kept beside its repair when it has %s', (_name, assessment) => {
    const raw = savedWith(assessment);
    expect(parseWorkspace(raw)).toMatchObject({status: 'repaired', raw});
  });

  it('keeps the answers of a milestone that are usable', () => {
    const milestone = {id: 'm', name: 'M', createdAt: '', manualVersion: '', answers: {}};
    const answers = {a: 'met', b: answer('met')};
    const raw = savedWith({milestones: [{...milestone, answers}, milestone]});
    expect(workspaceOf(raw)?.assessments[0]?.milestones).toEqual([
      {...milestone, answers: {b: answer('met')}},
      {...milestone, id: 'm~2'},
    ]);
  });

  it('gives projects of the same id ids of their own', () => {
    const [one] = valid.assessments;
    const raw = JSON.stringify({...valid, assessments: [one, {...one, id: 'one~2'}, one, one]});
    expect(workspaceOf(raw)?.assessments.map(({id}) => id)).toEqual([
      'one',
      'one~2',
      'one~3',
      'one~4',
    ]);
  });

  it('keeps the other assessments when one is unusable', () => {
    const raw = JSON.stringify({...valid, assessments: [null, {id: 1}, ...valid.assessments]});
    expect(parseWorkspace(raw)).toEqual({status: 'repaired', workspace: valid, raw});
  });
});

describe('a text of version 1', () => {
  it('is read, with every answer counted as one that no file holds', () => {
    const raw = savedVersion1;
    expect(parseWorkspace(raw)).toEqual({
      status: 'ok',
      workspace: {...JSON.parse(raw), schemaVersion: 2, keeping: {changes: 3}},
    });
  });

  it('is repaired like one of the present version', () => {
    const raw = savedVersion1.replace('"unmet"', '"perhaps"');
    expect(parseWorkspace(raw)).toMatchObject({status: 'repaired', raw});
    expect(Object.keys(workspaceOf(raw)?.assessments[0]?.answers ?? {})).toEqual([
      'DAT-01',
      'data-owner',
    ]);
  });
});

describe('what is kept about saving files', () => {
  it('comes back, without what is wrong in it', () => {
    const keeping = {changes: 4, firstChangeAt: '2026-11-01', lastExportedAt: 5, colour: 'red'};
    const raw = savedWith({}, {keeping});
    expect(parseWorkspace(raw)).toMatchObject({status: 'ok'});
    expect(workspaceOf(raw)?.keeping).toEqual({changes: 4, firstChangeAt: '2026-11-01'});
  });

  it.each([undefined, null, [], 'x', {changes: 'many'}])('is nothing where it is %j', (keeping) => {
    const raw = savedWith({}, {keeping});
    expect(parseWorkspace(raw).status).toBe('ok');
    expect(workspaceOf(raw)?.keeping).toEqual({changes: 0});
  });
});

describe('a text that is not usable', () => {
  it.each([
    ['nothing', ''],
    ['no JSON', '{"schemaVersion":1,'],
    ['a word', '"text"'],
    ['null', 'null'],
    ['a list', '[]'],
    ['an object without version', '{"assessments":[]}'],
    ['a version in words', '{"schemaVersion":"1"}'],
    ['a version before the first', '{"schemaVersion":0,"assessments":[]}'],
    ['a version that never was', '{"schemaVersion":1.5,"assessments":[]}'],
    ['no assessments', '{"schemaVersion":2}'],
    ['an empty list of assessments', '{"schemaVersion":2,"assessments":[]}'],
    ['only broken assessments', '{"schemaVersion":2,"assessments":[1,{}]}'],
  ])('is handed back whole: %s', (_name, raw) => {
    expect(parseWorkspace(raw)).toEqual({status: 'unreadable', raw});
  });

  it.each([3, 99, 2.5])('is left to the newer manual that wrote it: version %s', (version) => {
    const raw = savedWith({}, {schemaVersion: version});
    expect(parseWorkspace(raw)).toEqual({status: 'newer', raw});
  });
});
