import { isAnswered } from './answered.ts';
import { isCovered, isTyping } from './focus.ts';

/** How long a press is held, in milliseconds; by then the reader has gone on to something else. */
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
  // What was held because some part was on its way may have been answered by another that was there.
  if (isAnswered(press)) return;
  const { target } = press;
  // Something that has gone can't be pressed any more, and nothing else was meant.
  if (!(target instanceof Node && target.isConnected) || !isFresh(press)) return;
  // An old press would disturb who has opened a dialog, or types, since.
  if (isCovered() || isTyping(document.activeElement)) return;
  target.dispatchEvent(
    press instanceof KeyboardEvent
      ? new KeyboardEvent(press.type, press)
      : new MouseEvent(press.type, press as MouseEvent),
  );
};

/** It polls and does not observe: parts come in at many places, and it takes some seconds at most. */
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
