/** Where pages say which colours they have: the classes and attributes that their style sheets go by. */
const ASKED = ['class', 'style', 'data-theme', 'data-color-scheme', 'data-mode'] as const;

/**
 * The colours of the page around an element, as a theme of the map. A page that says nothing is light, whatever
 * the reader's system likes; `null`: it follows the reader, and so does the map.
 */
const schemeOf = (element: Element): 'light' | 'dark' | null => {
  const words = getComputedStyle(element).colorScheme.split(' ');
  if (words.includes('dark')) return words.includes('light') ? null : 'dark';
  return 'light';
};

/** Tells the colours of the page around an element, now and whenever they change. @returns how to stop */
export const watchScheme = (
  element: Element,
  tell: (scheme: 'light' | 'dark' | null) => void,
): (() => void) => {
  const look = () => tell(schemeOf(element));
  const observer = new MutationObserver(look);
  for (const root of [document.documentElement, document.body])
    observer.observe(root, { attributeFilter: [...ASKED] });
  look();
  return () => observer.disconnect();
};
