/** Dates of worked examples: days, business days, and dates as chapters print them. */
import type {Locale} from './chapters';

const day = 86_400_000;

export const utc = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

export const addDays = (start: Date, days: number): Date => new Date(start.getTime() + days * day);

/** The date some business days later: neither weekends nor the given holidays count. */
export function addBusinessDays(start: Date, days: number, holidays: readonly string[] = []): Date {
  let [date, left] = [start, days];
  while (left > 0) {
    date = addDays(date, 1);
    const isFree = date.getUTCDay() % 6 === 0 || holidays.includes(date.toISOString().slice(0, 10));
    left -= isFree ? 0 : 1;
  }
  return date;
}

/** Such as `4 de maio` and `4 May`. */
export const dayAndMonth = (locale: Locale, date: Date): string =>
  date.toLocaleDateString(locale === 'en' ? 'en-GB' : locale, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });

/** Such as `segunda-feira` and `Monday`. */
export const weekday = (locale: Locale, date: Date): string =>
  date.toLocaleDateString(locale, {weekday: 'long', timeZone: 'UTC'});
