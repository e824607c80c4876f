/**
 * Whether a day that is written as `2012-02-29` is on the calendar: there is no 45th of a 13th month, no year 0, and a
 * year below 1000 was typed with a nought too many.
 */
export const isCalendarDay = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`);
  return (
    !day.startsWith('0') && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
  );
};

/** The day of a moment where the reader is. The words of a language are not asked for: they take long to come. */
export const localDay = (moment: Date): string =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
