import type { Codec } from './value-codecs.ts';

/** How a host sets a parameter: in a map that is on screen, with another page in the frame, or not. */
export type ByHost = 'live' | 'anew' | 'never';

export interface Parameter<T> {
  readonly name: string;
  readonly byHost: ByHost;
  readonly value: Codec<T>;
}

const setBy =
  (byHost: ByHost) =>
  <Value>(name: string, value: Value) => ({ name, byHost, value });

export const live = setBy('live');
export const anew = setBy('anew');
export const never = setBy('never');

/** A parameter for every field of what an address asks for. */
export type ParametersOf<Asked> = { readonly [Field in keyof Asked]: Parameter<Asked[Field]> };
