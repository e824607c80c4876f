import { copyPlain } from './copy-plain.ts';
import { ignoreSecondClick } from './ignore-second-click.ts';
import { surviveTranslation } from './survive-translation.ts';

/** Keeps the page, and what is taken from it, whole under what hands and browsers do. */
export const guard = (root: Element): void => {
  copyPlain();
  ignoreSecondClick();
  surviveTranslation(root);
};
