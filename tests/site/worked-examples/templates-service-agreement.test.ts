import {describe, expect, it} from 'vitest';
import {addBusinessDays, dayAndMonth, utc, weekday} from './calendar';
import {chapter, localesOf, missing} from './chapters';

const slug = 'templates/service-agreement';

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  const text = chapter(locale, slug);

  it('dates the reminders and the tacit acceptance', () => {
    const sent = utc('2026-05-04');
    const second = addBusinessDays(sent, 10);
    const dates = [sent, addBusinessDays(sent, 5), second, addBusinessDays(second, 3)];
    expect(dates.filter((date) => !text.includes(dayAndMonth(locale, date)))).toEqual([]);
    expect(text).toContain(weekday(locale, sent));
  });

  it('charges a late instalment', () => {
    const instalment = 0.3 * 116_000;
    const [fine, interest] = [0.02 * instalment, (0.01 * instalment * 20) / 30];
    expect(
      missing(locale, slug, [
        [instalment, 0],
        [fine, 0],
        [interest, 0],
        [instalment + fine + interest, 0],
      ]),
    ).toEqual([]);
  });

  it('adjusts the fee and limits what two claims may cost', () => {
    const price = 116_000;
    expect(
      missing(locale, slug, [
        [6500 * 1.045, 2],
        [0.5 * price, 0],
        [1.5 * price, 0],
        [2 * price, 0],
      ]),
    ).toEqual([]);
  });

  it('gives every one of the five assets an owner', () => {
    const section = /#c-ownership \*\/\}([\s\S]*?)### 9\./.exec(text)?.[1] ?? '';
    const rows = section.split('\n').filter((line) => line.startsWith('| '));
    expect(rows).toHaveLength(8);
    expect(rows.every((row) => row.split('|').length === 5)).toBe(true);
  });
});
