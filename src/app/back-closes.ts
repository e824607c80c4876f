/** What lies over the page until it is closed. */
const OPEN = 'dialog[open], :popover-open';

/** In `history.state`: how many layers lie over the page at this place in the history. */
interface Depth {
  readonly layers: number;
}

/** What is open, the topmost last. */
let open: readonly HTMLElement[] = [];
/** What waits until the history is back from a layer that was closed otherwise. */
let waiting: (() => void)[] | null = null;

/** The address that was written while something lay over the page: below it stands an older one. */
let above: string | null = null;

const depth = (): number => (window.history.state as Depth | null)?.layers ?? 0;

const close = (layer: HTMLElement): void => {
  if (layer instanceof HTMLDialogElement) layer.close();
  else layer.hidePopover();
};

/** Takes along, on the way back to what lies below, the address that was written above it. */
const takeAlong = (): void => {
  if (above !== null) window.history.replaceState(window.history.state, '', above);
  if (depth() === 0) above = null;
};

/** Gives every layer a place in the history with the same address, and takes back those of closed ones. */
const settle = (): void => {
  open = open.filter((layer) => layer.matches(OPEN));
  const layers = open.length;
  if (waiting !== null || layers === depth()) return;
  if (layers > depth()) window.history.pushState({ layers } satisfies Depth, '');
  else {
    waiting = [];
    window.history.go(layers - depth());
  }
};

/**
 * Writes an address to the history. With a layer open it takes the place of that layer, which gets a new
 * one after it: so Back closes the layer first, and undoes the change next.
 */
export const writeHistory = (how: 'push' | 'replace', address: string): void => {
  if (waiting !== null) {
    waiting.push(() => writeHistory(how, address));
    return;
  }
  const layers = depth();
  above = how === 'replace' && layers > 0 ? address : null;
  if (how === 'push' && layers === 0) window.history.pushState(null, '', address);
  else window.history.replaceState(how === 'push' ? null : window.history.state, '', address);
  if (how === 'push' && layers > 0) window.history.pushState({ layers } satisfies Depth, '');
};

/**
 * Back closes what lies over the page, the topmost first, and nothing else. Called before anything else
 * listens to the history: what goes back to where a layer was opened is no other address.
 */
export const backCloses = (): void => {
  const note = ({ target }: Event) => {
    const isNew = target instanceof HTMLElement && target.matches(OPEN) && !open.includes(target);
    if (isNew) open = [...open, target];
    // One that closes may make room for another: only what comes of both counts.
    setTimeout(settle);
  };
  document.addEventListener('toggle', note, true);
  // A dialog is gone before it could say that it was toggled.
  document.addEventListener('close', note, true);
  window.addEventListener('popstate', (event) => {
    if (waiting !== null) {
      const held = waiting;
      waiting = null;
      event.stopImmediatePropagation();
      takeAlong();
      for (const write of held) write();
      return;
    }
    if (open.length <= depth()) return;
    event.stopImmediatePropagation();
    takeAlong();
    for (const layer of open.slice(depth()).toReversed()) close(layer);
  });
};
