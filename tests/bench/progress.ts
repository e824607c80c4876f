/** Hears what is going on, a line at a time. */
export type Report = (line: string) => void;

/** Says on standard error what is going on, with the seconds since the start. */
export const reportToConsole = (): Report => {
  const started = Date.now();
  return (line) =>
    console.error(`${String(Math.round((Date.now() - started) / 1_000)).padStart(5)} s  ${line}`);
};

/** The first line of why something failed. */
export const reasonOf = (error: unknown): string =>
  String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';

/**
 * Does a part of the work. One that fails is told and skipped: the rest can still be measured.
 * @returns what it gave; `null` when it failed
 */
export const reportOn = async <T>(
  report: Report,
  what: string,
  work: () => T | Promise<T>,
): Promise<T | null> => {
  report(what);
  try {
    return await work();
  } catch (error) {
    report(`${what}: failed, ${reasonOf(error)}`);
    return null;
  }
};
