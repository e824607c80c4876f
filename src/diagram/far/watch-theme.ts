export const PAPER = 'print';
const MEDIA = ['(prefers-color-scheme: dark)', '(forced-colors: active)', PAPER] as const;

/**
 * Tells when the colours of the page may be others: its theme, those of a host, the system's,
 * or those for paper.
 * @returns ends it
 */
export const watchTheme = (onChange: () => void): (() => void) => {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme', 'style'] });
  const queries = MEDIA.map((media) => window.matchMedia(media));
  for (const query of queries) query.addEventListener('change', onChange);
  return () => {
    observer.disconnect();
    for (const query of queries) query.removeEventListener('change', onChange);
  };
};
