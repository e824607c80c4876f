/** What the HTML of this page says about itself: where `data/` is, and which view it holds. */
export const pageRoot = (): URL =>
  new URL(document.documentElement.dataset.root ?? './', document.baseURI);

export const pageView = (): string | null => document.documentElement.dataset.view ?? null;
