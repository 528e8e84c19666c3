import {describe, expect, it} from 'vitest';
import {addBusinessDays, utc, weekday} from './calendar';
import {chapter, localesOf, missing} from './chapters';

const slug = 'templates/incident-report';
const at = (hours: number, minutes: number): number => 60 * hours + minutes;

const holidays = ['2026-10-12'];

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  const text = chapter(locale, slug);

  it('measures the times of the timeline', () => {
    const [began, alerted, read, contained, told] = [
      at(2, 14),
      at(2, 40),
      at(9, 10),
      at(9, 22),
      at(14, 25),
    ];
    const lasted = contained - began;
    expect(
      missing(locale, slug, [
        [lasted, 0, ' min'],
        [alerted - began, 0, ' min'],
        [read - alerted, 0, ' min'],
        [Math.round((100 * (read - alerted)) / lasted), 0, '%'],
      ]),
    ).toEqual([]);
    expect(text).toContain(`${Math.floor(lasted / 60)} h ${lasted % 60} min`);
    expect(text).toContain(`${Math.floor((told - read) / 60)} h ${(told - read) % 60} min`);
  });

  it('adds the cost up', () => {
    const [hours, notices] = [38 * 180, 1240 * 1.2];
    expect(
      missing(locale, slug, [
        [hours, 0],
        [notices, 0],
        [hours + notices, 0],
      ]),
    ).toEqual([]);
  });

  it('counts the deadlines in working days', () => {
    const aware = utc('2026-09-14');
    expect(weekday('en', aware)).toBe('Monday');
    const notice = addBusinessDays(aware, 3, holidays);
    const deadlines = [
      notice,
      addBusinessDays(aware, 10, holidays),
      addBusinessDays(notice, 20, holidays),
    ];
    const iso = deadlines.map((date) => date.toISOString().slice(0, 10));
    expect(iso).toEqual(['2026-09-17', '2026-09-28', '2026-10-16']);
    const printed = {
      'pt-BR': (date: Date) => `${date.getUTCDate()}/${date.getUTCMonth() + 1}`,
      en: (date: Date) =>
        date.toLocaleDateString('en-GB', {day: 'numeric', month: 'short', timeZone: 'UTC'}),
    };
    for (const date of deadlines) {
      expect(text).toContain(`| ${printed[locale](date)} |`);
    }
  });
});
