/** Does something once the page can be used: what is for later must not hold that up. */
export const whenInteractive = (then: () => void): void => {
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName('graph-interactive').length === 0) return;
    observer.disconnect();
    then();
  });
  observer.observe({ type: 'mark', buffered: true });
};
