import {describe, expect, it} from 'vitest';
import {addBusinessDays, addDays, dayAndMonth, utc, weekday} from './calendar';
import {chapter, localesOf} from './chapters';
import {blocksOf, findPython, runPython} from './python';

const slug = 'practices/privacy';
const python = findPython();

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  const text = chapter(locale, slug);

  it('counts the deadline of the incident in business days', () => {
    const known = utc('2027-03-12');
    const deadline = addBusinessDays(known, 3);
    for (const date of [known, deadline]) {
      expect(text).toContain(dayAndMonth(locale, date));
      expect(text.toLowerCase()).toContain(weekday(locale, date).toLowerCase());
    }
    expect(deadline.toISOString().slice(0, 10)).toBe('2027-03-17');
  });

  it('counts the days to deletion', () => {
    const end = utc('2027-04-30');
    const deletion = addDays(end, 30);
    const lastBackup = addDays(deletion, 35);
    for (const date of [end, deletion, lastBackup]) {
      expect(text).toContain(dayAndMonth(locale, date));
    }
    expect(lastBackup.getTime()).toBeLessThanOrEqual(addDays(end, 90).getTime());
  });

  it('bounds the time to guess a plain hash', () => {
    const perSecond = 1e6 * Number(/(\d+) mil(?:hões|lion)[^.]*SHA-256/.exec(text)?.[1]);
    const minutes = Number(/(\d+) minut/.exec(text)?.[1]);
    expect(1e9 / perSecond / 60).toBeLessThan(minutes);
  });

  it.skipIf(python.skips)('prints what its program prints, and says so', () => {
    const [source = ''] = blocksOf(locale, slug, 'python');
    const {output, status, error} = runPython(python, source);
    expect(status, error).toBe(0);
    expect(blocksOf(locale, slug, 'text')).toContain(output);
    const unique = Number(/: ([\d.]+)%/.exec(output)?.[1]);
    expect(text).toContain(`${unique.toLocaleString(locale, {minimumFractionDigits: 1})}%`);
  });
});
