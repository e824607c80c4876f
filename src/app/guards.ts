import { fitSpacing } from '../styles/fit-spacing.ts';
import { copyPlain } from './copy-plain.ts';
import { ignoreSecondClick } from './ignore-second-click.ts';
import { keepFocus } from './keep-focus.ts';
import { surviveTranslation } from './survive-translation.ts';

/** Keeps the page, what is taken from it, and where the reader is in it whole under what hands and browsers do. */
export const guard = (root: Element): void => {
  copyPlain();
  ignoreSecondClick();
  keepFocus();
  surviveTranslation(root);
  fitSpacing();
};
