import {describe, expect, it} from 'vitest';
import {chapter, localesOf, missing} from './chapters';

const slug = 'mlops/engineers';

/** Hours a week of one person for models in support, data flows and projects a month. */
const load = (models: number, flows: number, projects: number): number =>
  2.3 * models + 1.5 * flows + 13 * projects + 4;

/** The last column of the rows of one section, the total apart. */
function hoursOf(text: string, id: string): {rows: number[]; total: number} {
  const section = text.split(`{/* #${id} */}`)[1]?.split('\n#')[0] ?? '';
  const cells = [...section.matchAll(/\| (\d+) \|$/gm)].map(([, hours = '']) => Number(hours));
  return {rows: cells.slice(0, -1), total: cells.at(-1) ?? 0};
}

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  it.each(['ml-week', 'dataops-week'])('fills forty hours in %s', (id) => {
    const {rows, total} = hoursOf(chapter(locale, slug), id);
    expect(rows.length).toBeGreaterThan(5);
    expect(total).toBe(40);
    expect(rows.reduce((sum, hours) => sum + hours, 0)).toBe(total);
  });

  it('tells how much one person can carry', () => {
    const capacity = 0.65 * 40;
    const cases = [
      [1, 2, 0.5],
      [4, 4, 0.4],
      [6, 4, 0.4],
      [6, 8, 0.4],
      [6, 4, 0],
    ] as const;
    const loads = cases.map(([models, flows, projects]) => load(models, flows, projects));
    expect(loads.map((hours) => hours <= capacity)).toEqual([true, true, false, false, true]);
    expect(load(5, 4, 0.4)).toBeGreaterThan(capacity);
    expect(missing(locale, slug, [[capacity, 0], ...loads.map((h) => [h, 1] as const)])).toEqual(
      [],
    );
  });

  it('derives its rates from the chapter on roles', () => {
    expect((20 / 2) * (12 / 52)).toBeCloseTo(2.3, 1);
    expect((42 + 14) * (12 / 52)).toBeCloseTo(13, 0);
    expect(
      missing(locale, slug, [
        [42 + 14, 0],
        [20, 0],
      ]),
    ).toEqual([]);
    const roles = chapter('pt-BR', 'requirements/roles');
    expect(roles).toContain('Cada modelo em suporte consome [20 horas por mês]');
    expect(roles).toMatch(/\| Engenheiro de ML \|.*\| 42 \|/);
    expect(roles).toMatch(/\| DataOps \|.*\| 14 \|/);
  });
});
