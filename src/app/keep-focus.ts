/** Where the focus goes when what had it is gone, from the nearest: the panel that it stood in, or the map. */
const placesAround = (element: Element): readonly HTMLElement[] => {
  const panel = element.closest<HTMLElement>('aside[tabindex="-1"]');
  const map = document.getElementById('main');
  return [panel, map].filter((place) => place !== null);
};

/**
 * Leaves the focus in the part of the page that it was in when what had it goes, as the button that closes an
 * answer does with the answer: on nothing at all, keys and screen readers begin at the top of the page again.
 */
export const keepFocus = (): void => {
  let held: Element | null = null;
  let places: readonly HTMLElement[] = [];
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return;
    held = target;
    places = placesAround(target);
  });
  new MutationObserver(() => {
    if (held === null || held.isConnected || document.activeElement !== document.body) return;
    held = null;
    places.find((place) => {
      place.focus({ preventScroll: true });
      return document.activeElement === place;
    });
  }).observe(document.body, { childList: true, subtree: true });
};
