/** What a choice is made with: said twice it would be undone, or something else would be chosen that moved there. */
const CHOICES =
  '[data-body], [data-relation], .react-flow__pane, aside button, [aria-pressed], [aria-expanded]';

/** The second click of a double click does not undo what the first one chose. */
export const ignoreSecondClick = (): void => {
  window.addEventListener(
    'click',
    (event) => {
      const isChoice = event.target instanceof Element && event.target.closest(CHOICES) !== null;
      if (event.detail < 2 || !isChoice) return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
};
