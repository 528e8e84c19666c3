import {toRolesView, toSkillsView} from '@site/src/domain/team/view';
import {describe, expect, it} from 'vitest';

const skill = (area: 'data' | 'statistics', order: number, name: string) => ({
  area,
  order,
  name,
  levels: {withHelp: '1', alone: '2', teaches: '3'},
  evidence: 'e',
  minimum: 1,
});

describe('toSkillsView', () => {
  it('groups skills by area and leaves empty areas out', () => {
    const view = toSkillsView(
      {b: skill('data', 2, 'B'), a: skill('data', 1, 'A'), c: skill('statistics', 1, 'C')},
      'next',
    );
    expect(view.areas.map(({area, skills}) => [area, ...skills.map(({id}) => id)])).toEqual([
      ['statistics', 'c'],
      ['data', 'a', 'b'],
    ]);
  });
});

describe('toRolesView', () => {
  it('orders roles and names their skills', () => {
    const role = (order: number) => ({
      order,
      name: `Papel ${order}`,
      mission: 'm',
      duties: ['d'],
      delivers: ['x'],
      leaves: 'l',
      skills: [{skill: 'a', level: 2}],
    });
    const view = toRolesView({two: role(2), one: role(1)}, {a: skill('data', 1, 'SQL')}, 'next');
    expect(view.roles.map(({id}) => id)).toEqual(['one', 'two']);
    expect(view.roles[0]?.skills).toEqual([{id: 'a', name: 'SQL', level: 2}]);
  });
});
