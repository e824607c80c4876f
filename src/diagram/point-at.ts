import type { ShownRelation } from '../perspective/perspective.ts';

/**
 * Lights a body that is pointed at with its lines and its neighbours, or nothing. It is for the stylesheet
 * alone, like the level of detail: pointing renders nothing.
 * @param id of the body; `null` when none is pointed at
 */
export const pointAt = (
  canvas: HTMLElement,
  relations: readonly ShownRelation[],
  id: string | null,
): void => {
  for (const lit of canvas.querySelectorAll('[data-near]')) lit.removeAttribute('data-near');
  if (id === null) return;
  const own = relations.filter(({ from, to, hidden }) => !hidden && (from === id || to === id));
  const near = (name: 'body' | 'relation', value: string) =>
    canvas.querySelector(`[data-${name}="${CSS.escape(value)}"]`)?.setAttribute('data-near', '');
  near('body', id);
  for (const { relation, from, to } of own) {
    near('relation', relation.id);
    near('body', from === id ? to : from);
  }
};
