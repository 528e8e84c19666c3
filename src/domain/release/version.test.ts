import {describe, expect, it} from 'vitest';
import {compareVersions, predecessor, type VersionStatus, versionStatus} from './version';

it('orders versions by number, candidates before their release', () => {
  const ordered = [
    '0.9',
    '0.10',
    '1.0-rc.2',
    '1.0-rc.10',
    '1.0',
    '1.0.1',
    '1.1-rc.1',
    '1.1',
    '10.0',
  ];
  expect([...ordered].reverse().sort(compareVersions)).toEqual(ordered);
});

describe('versionStatus', () => {
  it.each<[VersionStatus, string, string[]]>([
    ['current', 'current', []],
    ['current', 'next', ['1.0']],
    ['pre-release', '0.9', ['0.9']],
    ['superseded', '0.9', ['0.10', '0.9']],
    ['pre-release', '1.0-rc.1', ['1.0-rc.1', '0.9']],
    ['superseded', '0.9', ['1.0-rc.1', '0.9']],
    ['latest', '1.0', ['1.0', '1.0-rc.1', '0.9']],
    ['superseded', '1.0-rc.1', ['1.0', '1.0-rc.1']],
    ['latest', '1.0', ['1.1-rc.1', '1.0']],
    ['pre-release', '1.1-rc.1', ['1.1-rc.1', '1.0']],
    ['superseded', '1.0.1', ['1.0.1', '1.1', '1.0']],
  ])('is %s for %s among %j', (status, version, released) => {
    expect(versionStatus(version, released)).toBe(status);
  });
});

describe('predecessor', () => {
  it.each([
    ['current', [], undefined],
    ['current', ['1.0', '0.9'], '1.0'],
    ['0.9', ['0.9'], undefined],
    ['1.0', ['1.0', '1.0-rc.1', '0.9'], '0.9'],
    ['1.0.1', ['1.0.1', '1.1', '1.0'], '1.0'],
    ['1.1', ['1.0.1', '1.1', '1.0'], '1.0.1'],
  ])('of %s among %j is %s', (version, released, before) => {
    expect(predecessor(version, released)).toBe(before);
  });
});
