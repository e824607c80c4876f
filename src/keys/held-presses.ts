import { isCovered, isTyping } from './focus.ts';

/** For how long someone still waits for what they asked for, in milliseconds. */
const HELD_MS = 6_000;
const LOOK_AGAIN_MS = 50;
/** More than anyone presses while waiting. */
const MOST_HELD = 16;

/** What does nothing before its script has come. A popover and a link open without one. */
const NEEDS_SCRIPT = '[data-body], [data-relation], button:not([popovertarget])';

const held: Event[] = [];

const isFresh = (press: Event): boolean => performance.now() - press.timeStamp < HELD_MS;

const isWorthHolding = (press: Event): boolean => {
  if (press instanceof KeyboardEvent) return !press.repeat && !isTyping(press.target);
  return press.target instanceof Element && press.target.closest(NEEDS_SCRIPT) !== null;
};

/** Presses once more what was pressed, where it was pressed. What no table of keys knows does nothing. */
const pressAgain = (press: Event): void => {
  const { target } = press;
  // What was pressed on something that has gone was meant for that.
  if (!(target instanceof Node && target.isConnected) || !isFresh(press)) return;
  // Who has opened something or types by now has gone on.
  if (isCovered() || isTyping(document.activeElement)) return;
  target.dispatchEvent(
    press instanceof KeyboardEvent
      ? new KeyboardEvent(press.type, press)
      : new MouseEvent(press.type, press as MouseEvent),
  );
};

/** Looked at again and again, not observed: parts come in at many places, and it is for seconds at most. */
const pressAgainWhen = (isWhole: () => boolean): void => {
  if (!isWhole() && held.some(isFresh)) setTimeout(pressAgainWhen, LOOK_AGAIN_MS, isWhole);
  else for (const press of held.splice(0)) pressAgain(press);
};

/** Holds presses, in their order, until the page is whole, and presses them again then, once. */
export const holdUntil = (isWhole: () => boolean, presses: readonly Event[]): void => {
  const isWaiting = held.length > 0;
  held.push(...presses.filter(isWorthHolding).slice(0, MOST_HELD - held.length));
  if (!isWaiting && held.length > 0) pressAgainWhen(isWhole);
};
