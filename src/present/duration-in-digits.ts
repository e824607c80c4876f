const two = (number: number): string => String(number).padStart(2, '0');

/** A duration in milliseconds as on a stopwatch: "4:05", "1:00:09". */
export const durationInDigits = (ms: number): string => {
  const seconds = Math.floor(ms / 1_000);
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  return hours === 0
    ? `${minutes}:${two(seconds % 60)}`
    : `${hours}:${two(minutes % 60)}:${two(seconds % 60)}`;
};

/** Time that is left, down to the second that has begun; "−0:12" when it is over. */
export const leftInDigits = (ms: number): string =>
  ms < 0 ? `−${durationInDigits(-ms)}` : durationInDigits(ms);
