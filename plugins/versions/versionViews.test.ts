import {criterionSchema} from '@site/src/domain/certification/schema';
import {describe, expect, it} from 'vitest';
import {type SourceVersion, toVersionViews, type VersionsInput} from './versionViews';

const words = (text: string) => ({'pt-BR': `${text} (pt)`, en: text});
const criterion = criterionSchema.parse({
  domain: 'DAT',
  level: 'essential',
  statement: words('Asked.'),
  why: words('W'),
  verify: words('V'),
  evidence: words('E'),
  evidenceUrlRequired: false,
  notApplicable: {allowed: false},
  since: '0.9',
  revision: 1,
  status: 'active',
});
const retired = {...criterion, status: 'retired' as const, replacedBy: ['DAT-03']};

function version(name: string, path: string, ids: readonly string[]): SourceVersion {
  const docs = ids.map((id) => ({id, permalink: `${path}/${id}`, unlisted: false}));
  return {versionName: name, label: name, isLast: path === '/manual', path, docs};
}

const ids = ['index', 'certification/criteria', 'community/changelog', 'community/data'];
const input: VersionsInput = {
  locale: 'en',
  versions: [version('0.9', '/manual/0.9', ids), version('current', '/manual', ids)],
  criteria: {
    '0.9': {'DAT-01': criterion, 'DAT-02': criterion, 'DAT-04': criterion},
    current: {
      'DAT-01': {...criterion, revision: 2},
      'DAT-02': retired,
      'DAT-03': criterion,
      'DAT-04': {...criterion, level: 'reference'},
    },
  },
  days: {'0.9': '2026-11-21'},
  countChapters: () => ({added: 1, edited: 2}),
};

describe('toVersionViews', () => {
  const [current, first] = toVersionViews(input);

  it('begins with the text that is being written, and says what it changed', () => {
    const named = (id: string) => ({
      id,
      statement: 'Asked.',
      path: `/manual/certification/criteria#${id}`,
    });
    expect(current).toEqual({
      name: 'next',
      label: 'current',
      status: 'current',
      isShown: true,
      day: undefined,
      chapters: 4,
      criteria: 3,
      path: '/manual',
      criteriaPath: '/manual/certification/criteria',
      dataPath: '/manual/community/data',
      changelogPath: '/manual/community/changelog#current',
      changes: {
        since: '0.9',
        added: [named('DAT-03')],
        revised: [{...named('DAT-01'), revision: 2}],
        moved: [{...named('DAT-04'), from: 'essential', to: 'reference'}],
        retired: [{...named('DAT-02'), replacedBy: ['DAT-03']}],
        chapters: {added: 1, edited: 2},
      },
    });
  });

  it('leads to the text of each version, and compares the first with nothing', () => {
    expect(first).toMatchObject({
      name: '0.9',
      status: 'pre-release',
      day: '2026-11-21',
      changelogPath: '/manual/0.9/community/changelog#v-0-9',
      changes: undefined,
    });
  });

  it('puts the newest release first, whatever was cut last', () => {
    const names = ['1.0.1', '1.1', '1.0', 'current'];
    const versions = names.map((name) => version(name, `/manual/${name}`, []));
    const views = toVersionViews({...input, versions});
    expect(views.map(({name}) => name)).toEqual(['next', '1.1', '1.0.1', '1.0']);
  });

  it('leaves out what a version does not have', () => {
    const [view] = toVersionViews({...input, days: {}, versions: [version('0.9', '/a', ['x'])]});
    expect(view).toMatchObject({day: undefined, criteriaPath: undefined, changelogPath: undefined});
  });
});
