const DARK = '(prefers-color-scheme: dark)';

/** Keeps the system's colour scheme on the page, where the tokens of the "auto" theme read it. */
export const followSystemTheme = (): void => {
  const query = window.matchMedia(DARK);
  const follow = () => {
    document.documentElement.dataset.system = query.matches ? 'dark' : 'light';
  };
  query.addEventListener('change', follow);
  follow();
};
