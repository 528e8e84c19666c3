import {describe, expect, it} from 'vitest';
import {addDays, dayAndMonth, utc, weekday} from './calendar';
import {chapter, localesOf, missing} from './chapters';

const slug = 'templates/data-processing-agreement';

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  const text = chapter(locale, slug);

  it('dates deletion and backups from the end of the project', () => {
    const end = utc('2027-04-30');
    const rotation = addDays(end, 30 + 35);
    const dates = [end, addDays(end, 30), addDays(end, 90), rotation];
    expect(dates.filter((date) => !text.includes(dayAndMonth(locale, date)))).toEqual([]);
    expect(rotation <= addDays(end, 90)).toBe(true);
  });

  it('counts the deadline of an incident in running hours', () => {
    const known = utc('2027-03-12');
    const limit = addDays(known, 2);
    expect(text).toContain(dayAndMonth(locale, known));
    expect(text).toContain(dayAndMonth(locale, limit));
    expect(text).toContain(weekday(locale, known));
    expect(text).toContain(weekday(locale, limit));
    expect(text).toContain(weekday(locale, addDays(known, 1)));
  });

  it('says what the cheaper accelerator would save', () => {
    const [here, abroad] = [12, 12 * (1 - 0.4)];
    expect(
      missing(locale, slug, [
        [abroad, 2],
        [60 * (here - abroad), 0],
      ]),
    ).toEqual([]);
  });
});
