/**
 * What has the focus, as far as keys go: text that is typed, a body of the diagram or a step of the
 * swimlane picture, a control of the process, another control, or nothing that has keys of its own.
 */
export type Focus = 'text' | 'body' | 'process' | 'control' | 'nothing';

/** Whether someone is typing, or choosing in a list: every letter is for that field then. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, select, textarea, [contenteditable]') !== null;

/** Whether a dialog or a popover lies over the page: keys are for that first, Escape above all. */
export const isCovered = (): boolean =>
  document.querySelector('dialog[open], :popover-open') !== null;

/** What has the focus when a key is pressed on `target`. */
export const focusOf = (target: EventTarget | null): Focus => {
  if (!(target instanceof Element)) return 'nothing';
  if (isTyping(target)) return 'text';
  if (target.closest('[data-body], [data-swimlane] [data-step]') !== null) return 'body';
  if (target.closest('button, a, summary, table') === null) return 'nothing';
  return target.closest('[data-process]') === null ? 'control' : 'process';
};
