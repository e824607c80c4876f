import { type ComponentType, createElement, use } from 'react';

/** A component whose code is fetched when it is first shown, or ahead of that with `fetch`. */
export type LazyPart<Props> = ComponentType<Props> & {
  readonly fetch: () => Promise<unknown>;
};

/** How often what could not be had was given another chance. */
let chances = 0;

/** What could not be had is fetched once more when it is shown again. */
export const tryAgain = (): void => {
  chances++;
};

/**
 * Keeps a part of the page out of what is loaded first; it is shown inside `Apart`. Once fetched it
 * renders at once, also by the build and in hydration. React's own `lazy` would leave a gap there, and
 * would never ask again for what could not be had once.
 */
export const lazyPart = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyPart<Props> => {
  let fetched: ComponentType<Props> | null = null;
  let awaited: { readonly coming: Promise<ComponentType<Props>>; failedAt?: number } | null = null;
  const fetch = async () => {
    fetched ??= await load();
    return fetched;
  };
  // Apart from what was asked for ahead: that may fail quietly, and what is to be shown is told.
  const shown = () => {
    if (awaited !== null && (awaited.failedAt ?? chances) === chances) return awaited.coming;
    const asked: NonNullable<typeof awaited> = { coming: fetch() };
    awaited = asked;
    asked.coming.catch(() => {
      asked.failedAt = chances;
    });
    return asked.coming;
  };
  // biome-ignore lint/correctness/noComponentHookFactories: each part is made once, as its room is loaded
  const Part = (props: Props) => createElement(fetched ?? use(shown()), props);
  return Object.assign(Part, { fetch });
};
