// Runs before anything is painted: a page that holds another picture than its URL asks for must not
// flash it, and neither must colours that were not chosen.
(() => {
  const { dataset } = document.documentElement;
  const { search } = window.location;
  if (search === '') return;
  dataset.stale = '';
  // Without its script (refused, or gone) the page shows what it holds.
  const showAsItIs = ({ target }) => {
    if (target instanceof HTMLScriptElement) delete dataset.stale;
  };
  window.addEventListener('error', showAsItIs, { capture: true });
  const theme = new URLSearchParams(search).get('theme');
  if (['light', 'dark', 'contrast'].includes(theme)) dataset.theme = theme;
})();
