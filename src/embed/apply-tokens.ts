import { noteOf } from '../model/note-of.ts';
import { notify } from '../state/notice-producers.ts';
import { apply, useMap } from '../state/store.ts';
import { inkOn, readTokens, TOKEN_NAMES, type TokenReading } from './design-tokens.ts';

const DARK = '(prefers-color-scheme: dark)';

/** What else is set in a colour, or over it, and has to follow. */
const stylesOf = ({ tokens, chosen }: TokenReading): Readonly<Record<string, string>> => {
  const { page, surface, ink, line, accent } = tokens;
  const styles: Record<string, string> = {};
  const set = (name: string, colour: string | undefined) => {
    if (colour !== undefined) styles[`--${name}`] = `#${colour}`;
  };
  set('page', page);
  set('surface', surface);
  set('surface-quiet', surface);
  set('ink', ink);
  set('ink-muted', ink);
  set('ink-dimmed', ink);
  set('line', line);
  set('accent', accent);
  set('accent-ink', accent && inkOn(accent));
  if (accent !== undefined || surface !== undefined) set('accent-surface', chosen);
  return styles;
};

/** Keeps the colours of the host on the page, through the CSSOM. A notice tells of those left out. */
export const applyTokens = (): void => {
  const scheme = window.matchMedia(DARK);
  let applied: readonly string[] = [];
  const follow = () => {
    const { tokens, theme } = useMap.getState().request;
    const { style } = document.documentElement;
    for (const name of applied) style.removeProperty(name);
    applied = [];
    if (tokens === null || theme === 'contrast') return;
    const isDark = theme === 'dark' || (theme === 'auto' && scheme.matches);
    const reading = readTokens(tokens, isDark ? 'dark' : 'light');
    const styles = Object.entries(stylesOf(reading));
    for (const [name, value] of styles) style.setProperty(name, value);
    applied = styles.map(([name]) => name);
    if (reading.refused.length === 0) return;
    const colours = reading.refused.slice(0, TOKEN_NAMES.length).join(', ').slice(0, 100);
    apply(notify(noteOf('colours-refused', { colours }, 'tokens')));
  };
  scheme.addEventListener('change', follow);
  useMap.subscribe(({ request }, { request: before }) => {
    if (request.tokens !== before.tokens || request.theme !== before.theme) follow();
  });
  follow();
};
