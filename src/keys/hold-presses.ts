import { isAnswered } from './answered.ts';

declare global {
  interface Window {
    /** What was pressed since the page was painted; a script in the page notes it until it is taken. */
    earlyPresses?: Event[] | undefined;
  }
}

/** A part of the page that is on its way, or stands there but does not answer keys yet. */
const COMING = 'html[data-state="loading"], [data-coming], html:not([data-steps]) [data-process]';

/** Fetched when there is something to hold; what can't be fetched is not pressed again. */
const hold = async (presses: readonly Event[]): Promise<void> => {
  const held = await import('./held-presses.ts').catch(() => null);
  held?.holdUntil(() => document.querySelector(COMING) === null, presses);
};

/**
 * Loses no key that is pressed while what answers it is still on its way, nor a press on the picture
 * before its script has come: they are held, and pressed again once the page is whole. Called as the
 * page is drawn or taken over: from there on presses with a pointer are React's.
 */
export const holdPresses = (): void => {
  const early = window.earlyPresses ?? [];
  window.earlyPresses = undefined;
  if (early.length > 0) void hold(early);
  // What a part that came after this answers is marked only later, and is then not pressed again.
  window.addEventListener('keydown', (press) => {
    if (press.isTrusted && !isAnswered(press) && document.querySelector(COMING)) void hold([press]);
  });
};
