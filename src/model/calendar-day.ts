/** Whether a day that is written as `2012-02-29` is on the calendar: there is no 45th of a 13th month. */
export const isCalendarDay = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
};
