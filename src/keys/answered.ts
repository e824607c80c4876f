const answered = new WeakSet<Event>();

/** Notes that a key was answered: not every key that was is also taken from the browser. */
export const markAnswered = (press: Event): void => {
  answered.add(press);
};

export const isAnswered = (press: Event): boolean => press.defaultPrevented || answered.has(press);
