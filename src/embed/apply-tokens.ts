import { readTokens, stylesOf, TOKEN_NAMES } from '../deployment/design-tokens.ts';
import { noteOf } from '../model/note-of.ts';
import { notify } from '../state/notice-producers.ts';
import { apply, useMap } from '../state/store.ts';

const DARK = '(prefers-color-scheme: dark)';

/** Keeps the colours of the host on the page, through the CSSOM. A notice tells of those left out. */
export const applyTokens = (): void => {
  const scheme = window.matchMedia(DARK);
  let applied: readonly string[] = [];
  const follow = () => {
    const { request, deployment } = useMap.getState();
    const { theme } = document.documentElement.dataset;
    const isDark = theme === 'dark' || (theme !== 'light' && scheme.matches);
    // What the page around a frame brings along goes before what the site itself wears.
    const tokens = request.tokens ?? deployment.tokens?.[isDark ? 'dark' : 'light'] ?? null;
    const { style } = document.documentElement;
    for (const name of applied) style.removeProperty(name);
    applied = [];
    if (tokens === null || theme === 'contrast') return;
    const reading = readTokens(tokens, isDark ? 'dark' : 'light');
    const styles = Object.entries(stylesOf(reading));
    for (const [name, value] of styles) style.setProperty(name, value);
    applied = styles.map(([name]) => name);
    if (reading.refused.length === 0) return;
    const colours = reading.refused.slice(0, TOKEN_NAMES.length).join(', ').slice(0, 100);
    apply(notify(noteOf('colours-refused', { colours }, 'tokens')));
  };
  scheme.addEventListener('change', follow);
  // Whoever chose them, the colours that are worn stand there.
  new MutationObserver(follow).observe(document.documentElement, {
    attributeFilter: ['data-theme'],
  });
  useMap.subscribe(({ request, deployment }, before) => {
    if (request.tokens !== before.request.tokens || deployment !== before.deployment) follow();
  });
  follow();
};
