/** The first of `--font`, and the weights that its files hold. */
export const FONT_FAMILY = 'Atkinson Hyperlegible Next Variable';
export const FONT_WEIGHTS = '200 800';
