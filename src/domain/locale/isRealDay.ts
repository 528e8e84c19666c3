/** A day as ISO writes it. */
export const dayPattern = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Whether a day is in the calendar: 2026-02-30 is not. */
export function isRealDay(day: string): boolean {
  const [, year, month, date] = dayPattern.exec(day) ?? [];
  return Number(date) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}
