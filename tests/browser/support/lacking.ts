/** What a browser below the floor of the README lacks, each by itself. */
export const LACKING: Readonly<Record<string, () => void>> = {
  toReversed: () => {
    Reflect.deleteProperty(Array.prototype, 'toReversed');
  },
  'URL.canParse': () => {
    Reflect.deleteProperty(URL, 'canParse');
  },
  ResizeObserver: () => {
    Reflect.deleteProperty(window, 'ResizeObserver');
  },
  popovers: () => {
    Reflect.deleteProperty(HTMLElement.prototype, 'popover');
  },
  'light-dark()': () => {
    CSS.supports = () => false;
  },
};
