/** Where `data/` is. A page from disk is a root by itself: a folder there has no page of its own. */
export const pageRoot = (): URL => {
  const root = document.documentElement.dataset.root ?? './';
  return new URL(window.location.protocol === 'file:' ? '' : root, document.baseURI);
};
