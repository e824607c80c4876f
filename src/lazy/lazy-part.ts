import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** A component whose code is fetched when it is first shown, or ahead of that with `fetch`. */
export type LazyPart<Props> = LazyExoticComponent<ComponentType<Props>> & {
  readonly fetch: () => Promise<unknown>;
};

/** A promise that answers while React asks it: React then goes on with the render, and shows no gap. */
const atOnce = <T>(value: T) =>
  // biome-ignore lint/suspicious/noThenProperty: it is meant to be taken for a promise
  ({ then: (answer: (value: T) => void) => answer(value) }) as Promise<T>;

/**
 * Keeps a part of the page out of what is loaded first; it is shown inside `Apart`. Once fetched it
 * renders at once, also by the build and in hydration, where React's own `lazy` would leave a gap.
 */
export const lazyPart = <Props>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> => {
  let fetched: { readonly default: ComponentType<Props> } | null = null;
  const fetch = async () => {
    fetched ??= { default: await load() };
    return fetched;
  };
  const part: LazyExoticComponent<ComponentType<Props>> = lazy(() =>
    fetched === null ? fetch() : atOnce(fetched),
  );
  return Object.assign(part, { fetch });
};
