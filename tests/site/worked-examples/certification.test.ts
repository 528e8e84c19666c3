import fs from 'node:fs';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {chapter, localesOf, missing} from './chapters';

type Criterion = {domain: string; level: string; status: string; notApplicable: {allowed: boolean}};

const folder = 'docs/_data/criteria';
const criteria = Object.fromEntries(
  fs
    .readdirSync(folder)
    .map((file) => [
      file.replace('.yaml', ''),
      parse(fs.readFileSync(`${folder}/${file}`, 'utf8')) as Criterion,
    ]),
);
const active = Object.values(criteria).filter(({status}) => status === 'active');
const ofLevel = (level: string): Criterion[] => active.filter((c) => c.level === level);
const essential = ofLevel('essential').length;
const professional = ofLevel('professional').length;
const reference = ofLevel('reference').length;

describe.each(localesOf('certification/index'))('certification/index in %s', (locale) => {
  it('counts the criteria of each level, and of the levels below', () => {
    const rows = chapter(locale, 'certification/index').match(/^\| [^|]+ \| \d+ \| \d+ \|/gm);
    expect(rows?.map((row) => row.match(/\d+/g)?.map(Number))).toEqual([
      [essential, essential],
      [professional, essential + professional],
      [reference, active.length],
    ]);
  });
});

describe.each(localesOf('certification/criteria'))('certification/criteria in %s', (locale) => {
  it('says how many criteria there are', () => {
    expect(missing(locale, 'certification/criteria', [[active.length, 0]])).toEqual([]);
  });
});

describe.each(localesOf('certification/process'))('certification/process in %s', (locale) => {
  const always = ofLevel('essential').filter(({domain}) => ['PRV', 'SEC', 'CLI'].includes(domain));
  const rest = essential - always.length;
  const sample = Math.ceil(rest / 3);

  it('sizes the sample', () => {
    const slug = 'certification/process';
    const results = [always.length, rest, sample, always.length + sample];
    expect(
      missing(
        locale,
        slug,
        results.map((n) => [n, 0] as const),
      ),
    ).toEqual([]);
  });

  it('gives the chance that the sample misses three failures', () => {
    let missed = 1;
    for (let i = 0; i < 3; i += 1) {
      missed *= (rest - sample - i) / (rest - i);
    }
    const text = chapter(locale, 'certification/process');
    expect(text).toContain(missed.toFixed(2).replace('.', locale === 'en' ? '.' : '{,}'));
    expect(missing(locale, 'certification/process', [[100 * (1 - missed), 0, '%']])).toEqual([]);
  });
});

describe.each(localesOf('certification/self-assessment'))('self-assessment in %s', (locale) => {
  const slug = 'certification/self-assessment';
  const outside = ['DEP-02', 'DEP-03', 'MON-01', 'MON-02', 'MON-03', 'REL-01'];

  it('leaves out essential criteria that allow it, and rounds down', () => {
    for (const id of outside) {
      expect([id, criteria[id]?.level, criteria[id]?.notApplicable.allowed]).toEqual([
        id,
        'essential',
        true,
      ]);
    }
    const applicable = essential - outside.length;
    const met = applicable - 5;
    const results = [[applicable, 0] as const, [met, 0] as const];
    expect(missing(locale, slug, results)).toEqual([]);
    const percent = Math.floor((100 * met) / applicable);
    expect(missing(locale, slug, [[percent, 0, '%']])).toEqual([]);
  });

  it('orders the gaps by damage for effort', () => {
    const rows = [...chapter(locale, slug).matchAll(/\| (\d) \| (\d) \| (\d[.,]\d\d) \|$/gm)];
    const printed = rows.map(([, , , ratio]) => Number(String(ratio).replace(',', '.')));
    expect(printed).toEqual(rows.map(([, damage, effort]) => Number(damage) / Number(effort)));
    expect(printed).toEqual([...printed].sort((a, b) => b - a));
    const days = rows.reduce((sum, [, , effort]) => sum + Number(effort), 0);
    expect(missing(locale, slug, [[days, 0]])).toEqual([]);
  });
});

describe.each(localesOf('certification/benefits'))('certification/benefits in %s', (locale) => {
  it('adds the hours and their cost up', () => {
    const [rate, hours] = [167.83, [16, 14 * 8, 12]];
    const all = hours.reduce((a, b) => a + b, 0);
    const results = [...hours, all, 24].map((h) => [Math.round(h * rate), 0] as const);
    expect(missing(locale, 'certification/benefits', [...results, [all, 0]])).toEqual([]);
    expect(missing(locale, 'certification/benefits', [[(all * rate) / 29_209, 1]])).toEqual([]);
  });
});

describe.each(localesOf('certification/maintenance'))('maintenance in %s', (locale) => {
  it('counts the criteria whose evidence is checked again', () => {
    const unchanged = essential + professional - 2;
    expect(missing(locale, 'certification/maintenance', [[unchanged, 0]])).toEqual([]);
  });
});
