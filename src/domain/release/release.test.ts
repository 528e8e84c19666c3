import {describe, expect, it} from 'vitest';
import {criterionSchema} from '../certification/schema';
import {refuseChangelog, releaseChangelog, releaseDays} from './changelog';
import {refuseChapter, releaseChapter} from './changelogChapter';
import {compareCriteria} from './criteriaChanges';
import {criteriaNotes} from './notes';
import {refuseVersion} from './version';

const text = (words: string) => ({'pt-BR': `${words} (pt)`, en: words});
const criterion = criterionSchema.parse({
  domain: 'DAT',
  level: 'essential',
  statement: text('Every dataset is listed.'),
  why: text('W'),
  verify: text('V'),
  evidence: text('E'),
  evidenceUrlRequired: false,
  notApplicable: {allowed: false},
  since: '0.9',
  revision: 1,
  status: 'active',
});

const before = {
  'DAT-01': criterion,
  'DAT-02': criterion,
  'DAT-03': criterion,
  'DAT-04': {...criterion, status: 'future' as const},
};
const after = {
  'DAT-01': {...criterion, revision: 3, level: 'professional' as const},
  'DAT-02': {...criterion, status: 'retired' as const, replacedBy: ['DAT-05']},
  'DAT-03': {...criterion, why: text('Better said')},
  'DAT-04': criterion,
  'DAT-05': criterion,
};

describe('the changes of the criteria', () => {
  it('are new, revised, moved and retired ones; words alone do not count', () => {
    expect(compareCriteria(before, after)).toEqual({
      added: ['DAT-04', 'DAT-05'],
      revised: [{id: 'DAT-01', revision: 3}],
      moved: [{id: 'DAT-01', from: 'essential', to: 'professional'}],
      retired: [{id: 'DAT-02', replacedBy: ['DAT-05']}],
    });
  });

  it('are a list in each language', () => {
    const changes = compareCriteria(before, after);
    const notes = {changes, criteria: after, isFirst: false, name: (id: string) => `[${id}]`};
    expect(criteriaNotes({...notes, locale: 'en'})).toBe(
      [
        '- [DAT-04], new: Every dataset is listed.',
        '- [DAT-05], new: Every dataset is listed.',
        '- [DAT-01], changed, revision 3: Every dataset is listed.',
        '- [DAT-01], moved from the level essential to professional: Every dataset is listed.',
        '- [DAT-02], retired (successor: [DAT-05]): Every dataset is listed.',
      ].join('\n'),
    );
    expect(criteriaNotes({...notes, locale: 'pt-BR'})).toContain(
      '- [DAT-01], passou do nível essencial para profissional: Every dataset is listed. (pt)',
    );
  });

  it('are one sentence where there are none, and in the first release', () => {
    const none = {locale: 'en' as const, criteria: after, name: (id: string) => id};
    const same = compareCriteria(after, after);
    expect(criteriaNotes({...none, changes: same, isFirst: false})).toBe(
      'No criterion has changed.',
    );
    const all = compareCriteria({}, after);
    expect(criteriaNotes({...none, changes: all, isFirst: true})).toBe(
      'All 4 criteria are new: this is the first numbered version.',
    );
  });
});

describe('CHANGELOG.md', () => {
  const changelog =
    '# Changelog\n\nForm.\n\n## Unreleased\n\n### Added\n\n- A.\n\n## 0.9 (2026-01-01)\n\n- B.\n';

  it('gives what was unreleased the name of the release, and begins anew', () => {
    const released = {version: '1.0', day: '2026-11-21', criteria: '- DAT-01, new: C.'};
    expect(releaseChangelog(changelog, released)).toBe(
      '# Changelog\n\nForm.\n\n## Unreleased\n\n## 1.0 (2026-11-21)\n\n### Added\n\n- A.\n\n### Criteria of the seal\n\n- DAT-01, new: C.\n\n## 0.9 (2026-01-01)\n\n- B.\n',
    );
  });

  it('tells the day of each release', () => {
    const text = `${changelog}\n## Notes\n\n## 1.0-rc.1 (2025-12-01)\n`;
    expect(releaseDays(text)).toEqual({'0.9': '2026-01-01', '1.0-rc.1': '2025-12-01'});
  });

  it('must say something', () => {
    expect(refuseChangelog(changelog)).toBeUndefined();
    expect(refuseChangelog('# Changelog\n\n## Unreleased\n\n## 0.9\n\n- B.\n')).toBe(
      'CHANGELOG.md: the section Unreleased is empty; write what changes for readers',
    );
    expect(refuseChangelog('# Changelog\n')).toBe(
      'CHANGELOG.md: must have a section "## Unreleased"',
    );
  });
});

describe('the chapter of changes', () => {
  const chapter =
    '---\ntitle: A\n---\n\nB.\n\n## Published {/* #releases */}\n\nNone yet.\n\n## Now {/* #current */}\n\n- C.\n\n## How {/* #how */}\n\nD.\n';
  const first = {version: '1.0', day: '2026-11-21', count: 109, criteria: '- E.'};
  const released = releaseChapter(chapter, 'en', first);

  it('gains a line in its calendar and a section for the release', () => {
    expect(released).toBe(
      '---\ntitle: A\n---\n\nB.\n\n## Published {/* #releases */}\n\n| Version | Published on | Criteria |\n| --- | --- | ---: |\n| [1.0](#v-1-0) | 21 November 2026 | 109 |\n\n## Now {/* #current */}\n\nNothing has changed for readers since version 1.0.\n\n## Version 1.0 {/* #v-1-0 */}\n\n- C.\n\n### Criteria {/* #v-1-0-criteria */}\n\n- E.\n\n## How {/* #how */}\n\nD.\n',
    );
  });

  it('lists the newest release first', () => {
    const next = releaseChapter(released, 'en', {...first, version: '1.1', day: '2027-02-01'});
    expect(next.match(/^\| \[.*$/gm)).toEqual([
      '| [1.1](#v-1-1) | 1 February 2027 | 109 |',
      '| [1.0](#v-1-0) | 21 November 2026 | 109 |',
    ]);
    expect(next.match(/^## .*$/gm)).toEqual([
      '## Published {/* #releases */}',
      '## Now {/* #current */}',
      '## Version 1.1 {/* #v-1-1 */}',
      '## Version 1.0 {/* #v-1-0 */}',
      '## How {/* #how */}',
    ]);
  });

  it('must say something about the current text', () => {
    expect(refuseChapter('a.mdx', chapter, 'en', undefined)).toBeUndefined();
    expect(refuseChapter('a.mdx', released, 'en', '1.0')).toBe(
      'a.mdx: the section #current says nothing; write what changed for readers',
    );
    expect(refuseChapter('a.mdx', '## A\n', 'en', undefined)).toBe(
      'a.mdx: must have the sections #releases and #current',
    );
  });
});

describe('the name of a version', () => {
  it.each(['0.9', '1.0', '1.0.1', '2.0-rc.1'])('may be %s', (version) => {
    expect(refuseVersion(version, ['0.8'])).toBeUndefined();
  });

  it.each(['v1.0', '1', '1.0.0', '01.0', '1.0-beta', 'next', '../1.0'])('is not %s', (version) => {
    expect(refuseVersion(version, [])).toContain('is no name of a version, such as 1.0');
  });

  it('is never used again', () => {
    expect(refuseVersion('0.9', ['0.9'])).toBe(
      'version 0.9 is released already, and a release is never made again',
    );
  });
});
