import {describe, expect, it} from 'vitest';
import {addDays, dayAndMonth, utc} from './calendar';
import {chapter, localesOf, missing} from './chapters';

const slug = 'templates/nda';

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  const text = chapter(locale, slug);

  it('dates the deletion', () => {
    const end = utc('2026-06-12');
    const dates = [end, addDays(end, 30), addDays(end, 90), utc('2029-05-29')];
    expect(dates.filter((date) => !text.includes(dayAndMonth(locale, date)))).toEqual([]);
  });

  it('keeps the last document secret for three years', () => {
    const [from, until] = [utc('2026-05-29'), utc('2029-05-29')];
    expect(until.getUTCFullYear() - from.getUTCFullYear()).toBe(3);
    expect(text).toContain('2029');
    expect(from < utc('2026-06-12')).toBe(true);
  });

  it('counts the cells of the table', () => {
    expect(missing(locale, slug, [[12 * 4, 0]])).toEqual([]);
  });
});
